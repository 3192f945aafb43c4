"""Sigmoid twice

Does: It applies a second sigmoid to the output, which squeezes it into 0.5 to 0.73.
Think: A probability is what one sigmoid makes of a score; a second one makes nonsense of the
    probability.
"""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, hidden):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(2, hidden), nn.ReLU(), nn.Linear(hidden, 1), nn.Sigmoid()
        )

    def forward(self, x):
        return torch.sigmoid(self.layers(x))


def build_model(hidden=8):
    return Net(hidden)
