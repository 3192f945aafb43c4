"""No sigmoid in the hidden layer

Does: It leaves the sigmoid of the hidden layer out of the forward pass.
Think: Autograd differentiates what you computed: both layers end in a sigmoid.
"""

import torch


def autograd_gradients(X, y, W1, b1, W2, b2):
    X, y = torch.tensor(X), torch.tensor(y)
    W1, b1, W2, b2 = (torch.tensor(p, requires_grad=True) for p in (W1, b1, W2, b2))
    a1 = X @ W1 + b1
    a2 = torch.sigmoid(a1 @ W2 + b2)
    loss = 0.5 * ((a2 - y) ** 2).sum()
    loss.backward()
    return tuple(p.grad.numpy() for p in (W1, b1, W2, b2))
