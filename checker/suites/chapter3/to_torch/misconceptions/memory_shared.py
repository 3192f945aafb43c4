"""Memory shared with the arrays

Does: It makes parameters of torch.from_numpy, which share the caller's memory, transposed or
    not.
Think: Copy: torch.tensor(W.T), or copy_ into the parameter.
"""

import torch
from torch import nn


def to_torch(W1, b1, W2, b2):
    model = nn.Sequential(nn.Linear(2, 4), nn.Sigmoid(), nn.Linear(4, 1), nn.Sigmoid())
    model[0].weight = nn.Parameter(torch.from_numpy(W1.T))
    model[0].bias = nn.Parameter(torch.from_numpy(b1.reshape(-1)))
    model[2].weight = nn.Parameter(torch.from_numpy(W2.T))
    model[2].bias = nn.Parameter(torch.from_numpy(b2.reshape(-1)))
    return model
