"""ReLU for sigmoid

Does: It uses a ReLU in the hidden layer, as build_model does.
Think: This is chapter 2's network, whose weights were trained for a sigmoid in both layers.
"""

import torch
from torch import nn


def to_torch(W1, b1, W2, b2):
    model = nn.Sequential(nn.Linear(2, 4), nn.ReLU(), nn.Linear(4, 1), nn.Sigmoid())
    with torch.no_grad():
        model[0].weight.copy_(torch.tensor(W1.T, dtype=torch.float32))
        model[0].bias.copy_(torch.tensor(b1.ravel(), dtype=torch.float32))
        model[2].weight.copy_(torch.tensor(W2.T, dtype=torch.float32))
        model[2].bias.copy_(torch.tensor(b2.ravel(), dtype=torch.float32))
    return model
