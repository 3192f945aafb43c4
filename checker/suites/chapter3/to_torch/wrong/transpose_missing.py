import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, W1, b1, W2, b2):
        super().__init__()
        self.fc1 = nn.Linear(2, 4).double()
        self.fc2 = nn.Linear(4, 1).double()
        with torch.no_grad():
            self.fc1.weight.copy_(torch.tensor(W1))
            self.fc1.bias.copy_(torch.tensor(b1).flatten())
            self.fc2.weight.copy_(torch.tensor(W2))
            self.fc2.bias.copy_(torch.tensor(b2).flatten())

    def forward(self, x):
        h = torch.sigmoid(self.fc1(x))
        return torch.sigmoid(self.fc2(h))


def to_torch(W1, b1, W2, b2):
    return Net(W1, b1, W2, b2)
