import numpy as np
import torch
from torch import nn


def to_torch(W1, b1, W2, b2):
    fc1 = nn.Linear(2, 4)
    fc1.weight.data = torch.tensor(W1.T)
    fc1.bias.data = torch.tensor(b1.flatten())

    fc2 = nn.Linear(4, 1)
    fc2.weight.data = torch.Tensor(W2.T.copy())
    fc2.bias.data = torch.Tensor(b2.flatten())

    return nn.Sequential(fc1, nn.Sigmoid(), fc2, nn.Sigmoid())
