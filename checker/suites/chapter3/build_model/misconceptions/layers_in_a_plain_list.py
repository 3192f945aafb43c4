"""No parameters to train

Does: It has no parameters to train: its layers are in a plain Python list, where the module does
    not find them, or made in forward, or frozen.
Think: A module registers what is assigned to an attribute in __init__; for several layers at once
    there is nn.ModuleList or nn.Sequential.
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
