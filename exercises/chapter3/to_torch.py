"""Carry your own weights over: chapter 2's network as an `nn.Module`.

The proof that PyTorch's layers are the ones you wrote by hand: put your trained weights
into them, and the same inputs give the same outputs.

    a1    = sigmoid(X @ W1 + b1)
    y_hat = sigmoid(a1 @ W2 + b2)

Shapes (NumPy arrays, float64)
    W1       (2, 4)
    b1       (1, 4)
    W2       (4, 1)
    b2       (1, 1)
    returns  an nn.Module; called on a tensor (N, 2) it answers y_hat, (N, 1)

Mind the transpose
    `nn.Linear(n_in, n_out)` computes x @ weight.T + bias: its weight is (n_out, n_in), the
    transpose of your W, and its bias is (n_out,), with no leading 1.

Example
    Every hidden unit answers 0.5; four of them, weighed by 1, make 2; the bias takes that
    to 0, and sigmoid(0) = 0.5.

    >>> W1, b1 = np.zeros((2, 4)), np.zeros((1, 4))
    >>> W2, b2 = np.ones((4, 1)), np.full((1, 1), -2.0)
    >>> model = to_torch(W1, b1, W2, b2)
    >>> X = torch.zeros(3, 2, dtype=next(model.parameters()).dtype)
    >>> [round(p, 6) for p in model(X).flatten().tolist()]
    [0.5, 0.5, 0.5]

Rules
    - Sigmoid in both layers, as in chapter 2; no ReLU here.
    - The outputs equal those of the NumPy network to 1e-6, for weights between -3 and 3.
      The model is called on a tensor of its parameters' type (float32 if it has none), so
      both types work. NumPy's arrays are float64, and float64 parameters keep every digit.
    - Every call makes a new model, so that two of them have nothing in common.
    - The model gets a copy. `torch.from_numpy` shares memory with the array, transposed or
      not, so that training the model would change the caller's weights; `torch.tensor`
      copies, and so does `copy_` into a parameter (under `torch.no_grad()`).
    - The arguments stay as they are.

Check yourself with:  questcheck to_torch
"""

import numpy as np
import torch
from torch import nn


def to_torch(W1, b1, W2, b2):
    """Return a module that computes the same function as the NumPy network."""
    raise NotImplementedError("to_torch: copy each W transposed and each b flat into a Linear")
