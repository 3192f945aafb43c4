"""forward returns nothing

Does: It computes the answer in forward and does not return it, so that the model answers None.
Think: forward is a function like any other: end it with `return` and the output.
"""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, hidden):
        super().__init__()
        self.fc1 = nn.Linear(2, hidden)
        self.fc2 = nn.Linear(hidden, 1)

    def forward(self, x):
        a1 = torch.relu(self.fc1(x))
        output = torch.sigmoid(self.fc2(a1))


def build_model(hidden=8):
    return Net(hidden)
