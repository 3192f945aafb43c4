"""The layers' gradients swapped

Does: It returns the output layer's gradients first.
Think: The order is that of the arguments, from the input on: dW1, db1, dW2, db2.
"""

import torch


def autograd_gradients(X, y, W1, b1, W2, b2):
    X, y = torch.tensor(X), torch.tensor(y)
    W1, b1, W2, b2 = (torch.tensor(p, requires_grad=True) for p in (W1, b1, W2, b2))
    a1 = torch.sigmoid(X @ W1 + b1)
    a2 = torch.sigmoid(a1 @ W2 + b2)
    loss = 0.5 * ((a2 - y) ** 2).sum()
    loss.backward()
    return tuple(p.grad.numpy() for p in (W2, b2, W1, b1))
