"""The output's bias in both layers

Does: It gives the hidden layer b2, the one bias of the output, which all four hidden units then
    share.
Think: b1 holds four biases, one for each hidden unit, and belongs to the first layer; torch
    spreads a single number over all four without a complaint.
"""

import torch
from torch import nn


def to_torch(W1, b1, W2, b2):
    model = nn.Sequential(nn.Linear(2, 4), nn.Sigmoid(), nn.Linear(4, 1), nn.Sigmoid()).double()
    with torch.no_grad():
        model[0].weight.copy_(torch.tensor(W1.T))
        model[0].bias.copy_(torch.tensor(b2.reshape(-1)))
        model[2].weight.copy_(torch.tensor(W2.T))
        model[2].bias.copy_(torch.tensor(b2.reshape(-1)))
    return model
