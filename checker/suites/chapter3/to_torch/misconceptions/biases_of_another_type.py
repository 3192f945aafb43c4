"""Weights and biases of two types

Does: It makes the weights float64 and leaves the biases float32, and torch adds no two types.
Think: One type for the whole model: where the weight is torch.tensor(W.T), the bias is
    torch.tensor(b.ravel()).
"""

import torch
from torch import nn


def to_torch(W1, b1, W2, b2):
    model = nn.Sequential(nn.Linear(2, 4), nn.Sigmoid(), nn.Linear(4, 1), nn.Sigmoid())
    model[0].weight = nn.Parameter(torch.tensor(W1.T))
    model[2].weight = nn.Parameter(torch.tensor(W2.T))
    with torch.no_grad():
        model[0].bias.copy_(torch.tensor(b1.ravel()))
        model[2].bias.copy_(torch.tensor(b2.ravel()))
    return model
