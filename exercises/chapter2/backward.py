"""Backpropagation: who is to blame, and how much?

The heart of the quest. The network has answered, and it missed. Which of its 17 numbers
should move, which way, and how strongly? The gradient of the loss answers for each of
them, and the chain rule finds all of them in one walk from the output back to the input.

The network is 2 -> 4 -> 1 with sigmoid in both layers. Its forward pass has been

    z1 = X @ W1 + b1      a1 = sigmoid(z1)
    z2 = a1 @ W2 + b2     a2 = sigmoid(z2), the prediction

and you differentiate

    L = 1/2 * sum((a2 - y)**2)        summed over all examples

Mind this: **L is not the MSE.** The quest's page reports the MSE as its loss, but the
gradient that it descends is that of the MSE without its factor 2/N, and that is exactly
the gradient of L. (MSE = 2/N * L. The 1/2 cancels the 2 of the square.) So nothing is
divided by N here, nothing is multiplied by 2, and no mean is taken. If all of your
gradients are off by one constant factor, the check will tell you the factor.

Shapes
    X   (N, 2)    y   (N, 1)    the examples and the truth
    a1  (N, 4)    a2  (N, 1)    the activations of the forward pass
    W2  (4, 1)                  the weights between them
    returns (dW1, db1, dW2, db2), each in the shape of its parameter:
        dW1 (2, 4)    db1 (1, 4)    dW2 (4, 1)    db2 (1, 1)

The walk
    1. The output's delta, (N, 1): for each example, how L reacts to the sum z2. Two links
       of the chain: how L reacts to a2, times how a2 reacts to z2 (you have `dsigmoid`).
    2. W2 and b2 act on z2 directly. A weight's share of the blame is its delta times
       what came in through it, added up over the examples. A bias has an input of 1.
    3. The hidden delta, (N, 4): the output's delta travels back through W2, the way it came,
       and then through the slope of each hidden sigmoid.
    4. W1 and b1 relate to the hidden delta as W2 and b2 do to the output's.

    Let the shapes guide you: mostly only one way of transposing and multiplying gives the
    shape you need. Where a sum over examples must keep its row, there is keepdims=True.

Example
    Both examples leave every sigmoid at 0.5, and the truth was 1 both times:
    >>> X = np.array([[1.0, 2.0], [3.0, 0.0]])
    >>> y = np.array([[1.0], [1.0]])
    >>> a1, a2 = np.full((2, 4), 0.5), np.full((2, 1), 0.5)
    >>> W2 = np.array([[1.0], [2.0], [-1.0], [4.0]])
    >>> dW1, db1, dW2, db2 = backward(X, y, a1, a2, W2)
    >>> dW1
    array([[-0.125 , -0.25  ,  0.125 , -0.5   ],
           [-0.0625, -0.125 ,  0.0625, -0.25  ]])
    >>> db1
    array([[-0.0625, -0.125 ,  0.0625, -0.25  ]])
    >>> dW2
    array([[-0.125],
           [-0.125],
           [-0.125],
           [-0.125]])
    >>> db2
    array([[-0.25]])

    The output was too low, so db2 is negative: raising the bias would lower the loss.

Rules
    - a1 and a2 are activations already: do not apply sigmoid to them again.
    - N is not always 4; the examples are given in any number.
    - No argument is changed. (-= on a2 would be seen.)
    - You may use:  from chapter2.dsigmoid import dsigmoid
    - Want a second opinion? Write L as a function of W1 alone, and give it to your
      `numerical_gradient`.

Check yourself with:  questcheck backward
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    """Return (dW1, db1, dW2, db2) of L = 1/2 * sum((a2 - y)**2), each in its parameter's shape."""
    raise NotImplementedError("backward: delta of the output, its gradients, then the hidden layer")
