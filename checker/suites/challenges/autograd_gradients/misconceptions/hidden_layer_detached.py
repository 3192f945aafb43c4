"""A gradient that never came

Does: It asks for the .grad of a tensor that no gradient has reached, which is None: a1 is detached,
    say, or backward() is missing, or the tensor was computed from another one.
Think: A gradient comes to tensors made with requires_grad=True that the loss was computed of, with
    no detach on the way, and only once backward() is called.
"""

import torch


def autograd_gradients(X, y, W1, b1, W2, b2):
    X, y = torch.tensor(X), torch.tensor(y)
    W1, b1, W2, b2 = (torch.tensor(p, requires_grad=True) for p in (W1, b1, W2, b2))
    a1 = torch.sigmoid(X @ W1 + b1).detach()
    a2 = torch.sigmoid(a1 @ W2 + b2)
    loss = 0.5 * ((a2 - y) ** 2).sum()
    loss.backward()
    return tuple(p.grad.numpy() for p in (W1, b1, W2, b2))
