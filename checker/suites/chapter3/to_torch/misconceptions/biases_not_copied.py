"""Biases not copied

Does: It copies the weights and leaves the biases that nn.Linear has drawn at random.
Think: Each layer has two parameters, weight and bias: fill both.
"""

import torch
from torch import nn


def to_torch(W1, b1, W2, b2):
    model = nn.Sequential(nn.Linear(2, 4), nn.Sigmoid(), nn.Linear(4, 1), nn.Sigmoid())
    with torch.no_grad():
        model[0].weight.copy_(torch.tensor(W1.T, dtype=torch.float32))
        model[2].weight.copy_(torch.tensor(W2.T, dtype=torch.float32))
    return model
