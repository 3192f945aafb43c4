import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, W1, b1, W2, b2):
        super().__init__()
        self.fc1 = nn.Linear(2, 4).double()
        self.fc2 = nn.Linear(4, 1).double()
        self.fc1.bias.data = torch.tensor(b1[0])
        self.fc2.bias.data = torch.tensor(b2[0])

    def forward(self, x):
        h = torch.sigmoid(self.fc1(x))
        return torch.sigmoid(self.fc2(h))


def to_torch(W1, b1, W2, b2):
    return Net(W1, b1, W2, b2)
