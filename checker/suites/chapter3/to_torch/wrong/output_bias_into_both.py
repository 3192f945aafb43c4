import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, W1, b1, W2, b2):
        super().__init__()
        self.W1, self.W2 = nn.Parameter(torch.tensor(W1)), nn.Parameter(torch.tensor(W2))
        self.b1, self.b2 = nn.Parameter(torch.tensor(b2)), nn.Parameter(torch.tensor(b2))

    def forward(self, x):
        h = torch.sigmoid(x.double() @ self.W1 + self.b1)
        return torch.sigmoid(h @ self.W2 + self.b2)


def to_torch(W1, b1, W2, b2):
    return Net(W1, b1, W2, b2)
