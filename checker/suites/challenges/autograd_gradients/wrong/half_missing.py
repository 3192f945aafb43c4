import numpy as np
import torch


def autograd_gradients(X, y, W1, b1, W2, b2):
    X, y = torch.from_numpy(X), torch.from_numpy(y)
    params = [torch.tensor(p, requires_grad=True) for p in (W1, b1, W2, b2)]
    w1, c1, w2, c2 = params
    hidden = torch.sigmoid(X @ w1 + c1)
    output = torch.sigmoid(hidden @ w2 + c2)
    loss = ((output - y) ** 2).sum()
    loss.backward()
    return tuple(p.grad.numpy() for p in params)
