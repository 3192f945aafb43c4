"""The square of the sum

Does: It sums the misses before it squares, so that misses of both signs cancel.
Think: L is a sum of squares: square each miss, then sum.
"""

import torch


def autograd_gradients(X, y, W1, b1, W2, b2):
    X, y = torch.tensor(X), torch.tensor(y)
    W1, b1, W2, b2 = (torch.tensor(p, requires_grad=True) for p in (W1, b1, W2, b2))
    a1 = torch.sigmoid(X @ W1 + b1)
    a2 = torch.sigmoid(a1 @ W2 + b2)
    loss = 0.5 * (a2 - y).sum() ** 2
    loss.backward()
    return tuple(p.grad.numpy() for p in (W1, b1, W2, b2))
