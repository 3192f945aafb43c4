"""Reshape for transpose

Does: It reshapes W1 to (4, 2), which has the right shape and the numbers in the wrong places.
Think: A transpose swaps rows with columns; a reshape reads the same numbers in the same order
    into other rows.
"""

import torch
from torch import nn


def to_torch(W1, b1, W2, b2):
    model = nn.Sequential(nn.Linear(2, 4), nn.Sigmoid(), nn.Linear(4, 1), nn.Sigmoid())
    with torch.no_grad():
        model[0].weight.copy_(torch.tensor(W1.reshape(4, 2), dtype=torch.float32))
        model[0].bias.copy_(torch.tensor(b1.ravel(), dtype=torch.float32))
        model[2].weight.copy_(torch.tensor(W2.reshape(1, 4), dtype=torch.float32))
        model[2].bias.copy_(torch.tensor(b2.ravel(), dtype=torch.float32))
    return model
