"""Zeros for the first layer

Does: It returns zeros for dW1 and db1: no gradient gets past the hidden layer, as where a1 is
    detached.
Think: detach() is for looking at numbers; on the way to the loss it cuts the chain rule.
"""

import torch


def autograd_gradients(X, y, W1, b1, W2, b2):
    X, y = torch.tensor(X), torch.tensor(y)
    W1, b1, W2, b2 = (torch.tensor(p, requires_grad=True) for p in (W1, b1, W2, b2))
    a1 = torch.sigmoid(X @ W1 + b1).detach()
    a2 = torch.sigmoid(a1 @ W2 + b2)
    loss = 0.5 * ((a2 - y) ** 2).sum()
    loss.backward()
    grads = [torch.zeros_like(p) if p.grad is None else p.grad for p in (W1, b1, W2, b2)]
    return tuple(grad.numpy() for grad in grads)
