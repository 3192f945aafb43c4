"""weight.data assigned, from copies in C order; a double model."""

import numpy as np
import torch
from torch import nn


def to_torch(W1, b1, W2, b2):
    l1, l2 = nn.Linear(2, 4), nn.Linear(4, 1)
    l1.weight.data = torch.from_numpy(np.array(W1.T, order="C"))
    l1.bias.data = torch.from_numpy(b1[0].copy())
    l2.weight.data = torch.from_numpy(np.array(W2.T, order="C"))
    l2.bias.data = torch.from_numpy(b2[0].copy())
    return nn.Sequential(l1, nn.Sigmoid(), l2, nn.Sigmoid()).double()
