import torch
from torch import nn


class XORNet(nn.Module):
    fc2 = nn.Linear(8, 1)

    def __init__(self, hidden):
        super().__init__()
        self.fc1 = nn.Linear(2, hidden)
        self.out = XORNet.fc2

    def forward(self, x):
        return torch.sigmoid(self.out(torch.relu(self.fc1(x))))


def build_model(hidden=8):
    return XORNet(hidden)
