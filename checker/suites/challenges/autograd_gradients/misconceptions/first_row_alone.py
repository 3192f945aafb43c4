"""The first row alone

Does: It returns the gradients of the first row, and no other has a part in them.
Think: L is a sum over the rows: a `return` in a loop ends it after one turn, so put it behind.
"""

import torch


def autograd_gradients(X, y, W1, b1, W2, b2):
    X, y = torch.tensor(X), torch.tensor(y)
    W1, b1, W2, b2 = (torch.tensor(p, requires_grad=True) for p in (W1, b1, W2, b2))
    a1 = torch.sigmoid(X @ W1 + b1)
    a2 = torch.sigmoid(a1 @ W2 + b2)
    loss = 0.5 * ((a2[0] - y[0]) ** 2).sum()
    loss.backward()
    return tuple(p.grad.numpy() for p in (W1, b1, W2, b2))
