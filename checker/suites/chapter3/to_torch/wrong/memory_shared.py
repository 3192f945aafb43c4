import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(2, 4)
        self.fc2 = nn.Linear(4, 1)

    def forward(self, x):
        x = torch.sigmoid(self.fc1(x))
        x = torch.sigmoid(self.fc2(x))
        return x


def to_torch(W1, b1, W2, b2):
    net = Net()
    for layer, W, b in [(net.fc1, W1, b1), (net.fc2, W2, b2)]:
        layer.weight.data = torch.from_numpy(W).t()
        layer.bias.data = torch.from_numpy(b).squeeze(0)
    return net
