"""Gradients pile up

Does: It keeps its tensors from call to call, and each backward() adds to what the last one
    left.
Think: Make new tensors at each call, or set .grad to None before backward().
"""

import torch

PARAMS = [
    torch.zeros(shape, dtype=torch.float64, requires_grad=True)
    for shape in ((2, 4), (1, 4), (4, 1), (1, 1))
]


def autograd_gradients(X, y, *arrays):
    with torch.no_grad():
        for p, array in zip(PARAMS, arrays):
            p.copy_(torch.tensor(array))
    W1, b1, W2, b2 = PARAMS
    a1 = torch.sigmoid(torch.tensor(X) @ W1 + b1)
    a2 = torch.sigmoid(a1 @ W2 + b2)
    loss = 0.5 * ((a2 - torch.tensor(y)) ** 2).sum()
    loss.backward()
    return tuple(p.grad.numpy().copy() for p in PARAMS)
