"""Check your calculus: chapter 2's gradients, by autograd.

In `backward` you derived four gradients by hand. Autograd applies the same chain rule,
operation by operation, to whatever you computed forward. Write the forward pass and the
loss in torch, and let it find the gradients; then compare with your own.

    a1 = sigmoid(X @ W1 + b1)
    a2 = sigmoid(a1 @ W2 + b2)
    L  = 1/2 * sum((a2 - y)^2)

Shapes (NumPy arrays, float64)
    X (N, 2)   y (N, 1)   W1 (2, 4)   b1 (1, 4)   W2 (4, 1)   b2 (1, 1)
    returns  (dW1, db1, dW2, db2), float64 NumPy arrays, each in its parameter's shape

Example
    With all parameters 0 every activation is 0.5. For y = 0 the output's error is 0.5 and
    the sigmoid's slope 0.25, so db2 is 0.125, and dW2 that times a1 = 0.5. W2 = 0 lets
    nothing through to the first layer.

    >>> X, y = np.array([[1.0, 2.0]]), np.array([[0.0]])
    >>> W1, b1 = np.zeros((2, 4)), np.zeros((1, 4))
    >>> W2, b2 = np.zeros((4, 1)), np.zeros((1, 1))
    >>> dW1, db1, dW2, db2 = autograd_gradients(X, y, W1, b1, W2, b2)
    >>> db2
    array([[0.125]])
    >>> dW2.ravel()
    array([0.0625, 0.0625, 0.0625, 0.0625])
    >>> dW1.shape, bool((dW1 == 0).all())
    ((2, 4), True)

Rules
    - By autograd. The numbers cannot prove how they were found, so this is a request: a
      formula copied from `backward` would teach you nothing here.
    - L has the factor 1/2 and a sum, not a mean. A mean gives gradients that are smaller by
      a constant factor.
    - Stay in float64. `torch.tensor` and `torch.from_numpy` keep the type of the array;
      `torch.Tensor(array)`, with a capital T, and `.float()` make it float32.
    - Return NumPy arrays: `.grad` is a tensor, `.grad.numpy()` the array.
    - Two calls must not add up. `backward()` adds to `.grad`, so make new tensors each time.
    - The arguments stay as they are.

Check yourself with:  questcheck autograd_gradients
"""

import numpy as np
import torch


def autograd_gradients(X, y, W1, b1, W2, b2):
    """Return (dW1, db1, dW2, db2) of L = 1/2 * sum((a2 - y)^2), found by autograd."""
    raise NotImplementedError("autograd_gradients: forward and loss in torch, then backward()")
