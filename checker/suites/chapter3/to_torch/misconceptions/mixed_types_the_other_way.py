"""Float32 meets float64 weights

Does: It hands float32 numbers to weights that are float64, and torch multiplies no two types: a
    layer before is float32, or the input is made so.
Think: One type for the whole model: torch.tensor(W.T) is float64 as NumPy is, a new nn.Linear and
    torch.Tensor are float32.
"""

import torch
from torch import nn


def to_torch(W1, b1, W2, b2):
    model = nn.Sequential(nn.Linear(2, 4), nn.Sigmoid(), nn.Linear(4, 1), nn.Sigmoid())
    with torch.no_grad():
        model[0].weight.copy_(torch.tensor(W1.T))
        model[0].bias.copy_(torch.tensor(b1.ravel()))
    model[2].weight = nn.Parameter(torch.tensor(W2.T))
    model[2].bias = nn.Parameter(torch.tensor(b2.ravel()))
    return model
