"""The hidden layer's bias is not copied

Does: It carries b2 over and not b1, so that the hidden layer keeps the bias that nn.Linear has
    drawn at random.
Think: Each layer has two parameters, weight and bias: four arrays, four copies.
"""

import torch
from torch import nn


def to_torch(W1, b1, W2, b2):
    model = nn.Sequential(nn.Linear(2, 4), nn.Sigmoid(), nn.Linear(4, 1), nn.Sigmoid())
    with torch.no_grad():
        model[0].weight.copy_(torch.tensor(W1.T))
        model[2].weight.copy_(torch.tensor(W2.T))
        model[2].bias.copy_(torch.tensor(b2.ravel()))
    return model
