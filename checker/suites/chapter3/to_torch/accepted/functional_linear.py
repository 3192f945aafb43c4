"""F.linear on stored tensors, and the sigmoid written out."""

import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.weights = nn.ParameterList(torch.Tensor(W.T.copy()) for W, _ in layers)
        self.biases = nn.ParameterList(torch.Tensor(b.flatten()) for _, b in layers)

    def forward(self, x):
        for W, b in zip(self.weights, self.biases):
            x = 1 / (1 + torch.exp(-F.linear(x, W, b)))
        return x


def to_torch(W1, b1, W2, b2):
    return Net([(W1, b1), (W2, b2)])
