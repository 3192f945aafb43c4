"""Nothing was recorded

Does: It calls backward() on a loss that has no record: no weight asked for gradients, or the
    forward pass ran under no_grad, or the loss was made a new tensor.
Think: Say for which tensors you want gradients, requires_grad=True, and call backward() on the very
    loss that was computed of them.
"""

import torch


def autograd_gradients(X, y, W1, b1, W2, b2):
    X, y = torch.tensor(X), torch.tensor(y)
    W1, b1, W2, b2 = (torch.tensor(p) for p in (W1, b1, W2, b2))
    a1 = torch.sigmoid(X @ W1 + b1)
    a2 = torch.sigmoid(a1 @ W2 + b2)
    loss = 0.5 * ((a2 - y) ** 2).sum()
    loss.backward()
    return tuple(p.grad.numpy() for p in (W1, b1, W2, b2))
