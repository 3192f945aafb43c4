import numpy as np
import torch
import torch.nn as nn

class Chapter2Net(nn.Module):
    def __init__(self):
        super(Chapter2Net, self).__init__()
        self.hidden = nn.Linear(2, 4)
        self.output = nn.Linear(4, 1)

    def forward(self, x):
        x = torch.sigmoid(self.hidden(x))
        return torch.sigmoid(self.output(x))

def to_torch(W1, b1, W2, b2):
    net = Chapter2Net()
    net.hidden.weight.data = torch.tensor(W1.T, dtype=torch.float32)
    net.hidden.bias.data = torch.tensor(b1[0], dtype=torch.float32)
    return net
