"""Biases left out

Does: It makes the layers without biases and carries the weights alone.
Think: b1 and b2 are half of what was learned: x @ W is not x @ W + b.
"""

import torch
from torch import nn


def to_torch(W1, b1, W2, b2):
    model = nn.Sequential(nn.Linear(2, 4, bias=False), nn.Sigmoid(), nn.Linear(4, 1, bias=False), nn.Sigmoid())
    with torch.no_grad():
        model[0].weight.copy_(torch.tensor(W1.T, dtype=torch.float32))
        model[2].weight.copy_(torch.tensor(W2.T, dtype=torch.float32))
    return model
