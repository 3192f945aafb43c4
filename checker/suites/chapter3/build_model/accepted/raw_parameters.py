"""Chapter 2's matrices as nn.Parameter, multiplied by @: weights not transposed, biases as rows."""

import torch
from torch import nn


class Network(nn.Module):
    def __init__(self, hidden):
        super().__init__()
        self.W1 = nn.Parameter(torch.randn(2, hidden) * 0.5)
        self.W2 = nn.Parameter(torch.randn(hidden, 1) * 0.5)
        self.b1 = nn.Parameter(torch.zeros(1, hidden))
        self.b2 = nn.Parameter(torch.zeros(1, 1))

    def forward(self, X):
        a1 = (X @ self.W1 + self.b1).clamp(min=0)
        return torch.sigmoid(a1 @ self.W2 + self.b2)


def build_model(hidden=8):
    return Network(hidden)
