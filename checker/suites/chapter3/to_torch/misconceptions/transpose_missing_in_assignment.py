"""Transpose missing, found out later

Does: It puts W itself in the place of the layer's weight, and the first call fails, since the
    shapes do not multiply.
Think: Assigning to .weight checks nothing; nn.Linear computes x @ weight.T, so the weight is
    W.T.
"""

import torch
from torch import nn


def to_torch(W1, b1, W2, b2):
    model = nn.Sequential(nn.Linear(2, 4), nn.Sigmoid(), nn.Linear(4, 1), nn.Sigmoid())
    model[0].weight = nn.Parameter(torch.tensor(W1))
    model[0].bias = nn.Parameter(torch.tensor(b1.ravel()))
    model[2].weight = nn.Parameter(torch.tensor(W2))
    model[2].bias = nn.Parameter(torch.tensor(b2.ravel()))
    return model
