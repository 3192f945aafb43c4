"""The hidden layer is not copied

Does: It fills the output layer and leaves the hidden one with the numbers that nn.Linear has drawn
    at random.
Think: Four arrays move in, two for each layer: W1 and b1 are as much a part of what was learned as
    W2 and b2.
"""

import torch
from torch import nn


def to_torch(W1, b1, W2, b2):
    model = nn.Sequential(nn.Linear(2, 4), nn.Sigmoid(), nn.Linear(4, 1), nn.Sigmoid())
    with torch.no_grad():
        model[2].weight.copy_(torch.tensor(W2.T))
        model[2].bias.copy_(torch.tensor(b2.ravel()))
    return model
