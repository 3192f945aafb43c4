import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(2, 4)
        self.fc2 = nn.Linear(4, 1)

    def forward(self, x):
        h = torch.sigmoid(self.fc1(x))
        return torch.sigmoid(self.fc2(h))


def to_torch(W1, b1, W2, b2):
    net = Net()
    net.fc1.weight.data = torch.tensor(W1).float()
    net.fc1.bias.data = torch.tensor(b1).float().flatten()
    net.fc2.weight.data = torch.tensor(W2).float()
    net.fc2.bias.data = torch.tensor(b2).float().flatten()
    return net
