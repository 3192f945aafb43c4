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
    net.hidden.weight.data = torch.from_numpy(W1.T.copy())
    net.hidden.bias.data = torch.Tensor(b1[0])
    net.output.weight.data = torch.from_numpy(W2.T.copy())
    net.output.bias.data = torch.Tensor(b2[0])
    return net
