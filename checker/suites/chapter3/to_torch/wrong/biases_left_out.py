import torch
import torch.nn as nn


class FromNumpy(nn.Module):
    def __init__(self, W1, W2):
        super().__init__()
        self.W1 = nn.Parameter(torch.tensor(W1))
        self.W2 = nn.Parameter(torch.tensor(W2))

    def forward(self, x):
        a1 = torch.sigmoid(x @ self.W1)
        return torch.sigmoid(a1 @ self.W2)


def to_torch(W1, b1, W2, b2):
    return FromNumpy(W1, W2)
