"""The graph is cut in the middle

Does: It computes the hidden layer without a graph, so no gradient gets past it.
Think: no_grad and detach are for looking at a model; what is to be trained must be computed
    without them.
"""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, hidden):
        super().__init__()
        self.fc1 = nn.Linear(2, hidden)
        self.fc2 = nn.Linear(hidden, 1)

    def forward(self, x):
        with torch.no_grad():
            a1 = torch.relu(self.fc1(x))
        return torch.sigmoid(self.fc2(a1))


def build_model(hidden=8):
    return Net(hidden)
