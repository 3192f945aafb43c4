"""Float64 meets float32 weights

Does: It hands float64 numbers to weights that are float32, and torch multiplies no two types: a
    layer before is float64, or the input is made so.
Think: One type for the whole model: torch.tensor(W.T) is float64 as NumPy is, a new nn.Linear and
    torch.Tensor are float32.
"""

import torch
from torch import nn


def to_torch(W1, b1, W2, b2):
    model = nn.Sequential(nn.Linear(2, 4), nn.Sigmoid(), nn.Linear(4, 1), nn.Sigmoid())
    model[0].weight = nn.Parameter(torch.tensor(W1.T))
    model[0].bias = nn.Parameter(torch.tensor(b1.ravel()))
    with torch.no_grad():
        model[2].weight.copy_(torch.tensor(W2.T))
        model[2].bias.copy_(torch.tensor(b2.ravel()))
    return model
