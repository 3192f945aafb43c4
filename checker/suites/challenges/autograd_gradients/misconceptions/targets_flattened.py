"""Every answer against every target

Does: It flattens the targets, or the answers, so that torch spreads the difference over a table of
    all pairs, which L then sums.
Think: A column minus a row is a table, (N, N). Leave both (N, 1), and each answer meets its own
    target.
"""

import torch


def autograd_gradients(X, y, W1, b1, W2, b2):
    X, y = torch.tensor(X), torch.tensor(y).flatten()
    W1, b1, W2, b2 = (torch.tensor(p, requires_grad=True) for p in (W1, b1, W2, b2))
    a1 = torch.sigmoid(X @ W1 + b1)
    a2 = torch.sigmoid(a1 @ W2 + b2)
    loss = 0.5 * ((a2 - y) ** 2).sum()
    loss.backward()
    return tuple(p.grad.numpy() for p in (W1, b1, W2, b2))
