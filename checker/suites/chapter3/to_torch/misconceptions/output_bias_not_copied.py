"""The output layer's bias is not copied

Does: It carries b1 over and not b2, so that the output layer keeps the bias that nn.Linear has
    drawn at random.
Think: Each layer has two parameters, weight and bias: four arrays, four copies.
"""

import torch
from torch import nn


def to_torch(W1, b1, W2, b2):
    model = nn.Sequential(nn.Linear(2, 4), nn.Sigmoid(), nn.Linear(4, 1), nn.Sigmoid())
    with torch.no_grad():
        model[0].weight.copy_(torch.tensor(W1.T))
        model[0].bias.copy_(torch.tensor(b1.ravel()))
        model[2].weight.copy_(torch.tensor(W2.T))
    return model
