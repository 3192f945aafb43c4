import numpy as np
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self, W1, b1, W2, b2):
        super().__init__()
        self.l1 = nn.Linear(2, 4)
        self.l2 = nn.Linear(4, 1)
        self.l1.weight.data = torch.tensor(W1.T)
        self.l1.bias.data = torch.tensor(b1.squeeze(0))
        self.l2.weight.data = torch.tensor(W2.T)
        self.l2.bias.data = torch.tensor(b2.squeeze(0))
    def forward(self, x):
        x = x.float()
        return torch.sigmoid(self.l2(torch.sigmoid(self.l1(x))))

def to_torch(W1, b1, W2, b2):
    return Net(W1, b1, W2, b2)
