"""No sigmoid at all

Does: It chains the two linear layers alone, which is one linear layer.
Think: Both layers of chapter 2 end in a sigmoid: one between the two, and one behind the second.
"""

import torch
from torch import nn


def to_torch(W1, b1, W2, b2):
    model = nn.Sequential(nn.Linear(2, 4), nn.Linear(4, 1))
    with torch.no_grad():
        model[0].weight.copy_(torch.tensor(W1.T))
        model[0].bias.copy_(torch.tensor(b1.ravel()))
        model[1].weight.copy_(torch.tensor(W2.T))
        model[1].bias.copy_(torch.tensor(b2.ravel()))
    return model
