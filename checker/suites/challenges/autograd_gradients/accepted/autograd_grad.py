"""torch.autograd.grad hands the gradients over directly; they come back as tensors."""

import torch


def autograd_gradients(X, y, W1, b1, W2, b2):
    X, y, *params = [torch.as_tensor(a).clone() for a in (X, y, W1, b1, W2, b2)]
    for p in params:
        p.requires_grad = True
    W1, b1, W2, b2 = params
    a2 = ((X @ W1 + b1).sigmoid() @ W2 + b2).sigmoid()
    return torch.autograd.grad(((a2 - y) ** 2).sum() / 2, params)
