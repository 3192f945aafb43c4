"""Layers in a plain list

Does: It keeps its layers in a Python list, where the module does not find their parameters.
Think: A module registers what is assigned to an attribute; for several at once there is
    nn.ModuleList or nn.Sequential.
"""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, hidden):
        super().__init__()
        self.layers = [nn.Linear(2, hidden), nn.Linear(hidden, 1)]

    def forward(self, x):
        return torch.sigmoid(self.layers[1](torch.relu(self.layers[0](x))))


def build_model(hidden=8):
    return Net(hidden)
