"""A function for a module

Does: It returns a Python function, which has no parameters to ask for.
Think: An nn.Module is called like a function, and owns its parameters besides.
"""

import torch


def to_torch(W1, b1, W2, b2):
    W1, b1, W2, b2 = (torch.tensor(a, dtype=torch.float32) for a in (W1, b1, W2, b2))
    return lambda X: torch.sigmoid(torch.sigmoid(X @ W1 + b1) @ W2 + b2)
