"""The answer has no graph

Does: It cuts the answer off from the parameters, so that no gradient gets back to any of them.
Think: detach, no_grad and new tensors are for looking at a model; what is to be trained must be
    computed without them.
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
        return torch.sigmoid(self.fc2(a1)).detach()


def build_model(hidden=8):
    return Net(hidden)
