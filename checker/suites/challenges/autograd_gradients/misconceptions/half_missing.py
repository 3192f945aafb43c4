"""Twice the gradient

Does: The 1/2 is missing, or backward() ran twice and the gradients added up, so that all of them
    are twice as large.
Think: The 1/2 is there to cancel the 2 that comes down from the square; and backward() adds to
    .grad, so one pass is enough.
"""

import torch


def autograd_gradients(X, y, W1, b1, W2, b2):
    X, y = torch.tensor(X), torch.tensor(y)
    W1, b1, W2, b2 = (torch.tensor(p, requires_grad=True) for p in (W1, b1, W2, b2))
    a1 = torch.sigmoid(X @ W1 + b1)
    a2 = torch.sigmoid(a1 @ W2 + b2)
    loss = ((a2 - y) ** 2).sum()
    loss.backward()
    return tuple(p.grad.numpy() for p in (W1, b1, W2, b2))
