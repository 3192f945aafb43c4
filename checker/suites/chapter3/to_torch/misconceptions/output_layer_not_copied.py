"""The output layer is not copied

Does: It fills the hidden layer and leaves the output one with the numbers that nn.Linear has drawn
    at random.
Think: Four arrays move in, two for each layer: W2 and b2 are as much a part of what was learned as
    W1 and b1.
"""

import torch
from torch import nn


def to_torch(W1, b1, W2, b2):
    model = nn.Sequential(nn.Linear(2, 4), nn.Sigmoid(), nn.Linear(4, 1), nn.Sigmoid())
    with torch.no_grad():
        model[0].weight.copy_(torch.tensor(W1.T))
        model[0].bias.copy_(torch.tensor(b1.ravel()))
    return model
