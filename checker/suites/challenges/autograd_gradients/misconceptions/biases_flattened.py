"""Bias gradients flattened

Does: It returns db1 as (4,) and db2 as (1,), where the parameters have (1, 4) and (1, 1).
Think: A gradient has the shape of its parameter, the leading 1 included.
"""

import torch


def autograd_gradients(X, y, W1, b1, W2, b2):
    X, y = torch.tensor(X), torch.tensor(y)
    W1, b1, W2, b2 = (torch.tensor(p, requires_grad=True) for p in (W1, b1, W2, b2))
    a1 = torch.sigmoid(X @ W1 + b1)
    a2 = torch.sigmoid(a1 @ W2 + b2)
    loss = 0.5 * ((a2 - y) ** 2).sum()
    loss.backward()
    return W1.grad.numpy(), b1.grad.numpy()[0], W2.grad.numpy(), b2.grad.numpy()[0]
