import numpy as np
import torch
from torch import nn

MODEL = nn.Sequential(nn.Linear(2, 4), nn.Sigmoid(), nn.Linear(4, 1), nn.Sigmoid()).double()


@torch.no_grad()
def to_torch(W1, b1, W2, b2):
    for layer, W, b in ((MODEL[0], W1, b1), (MODEL[2], W2, b2)):
        layer.weight.copy_(torch.tensor(W.T))
        layer.bias.copy_(torch.tensor(b.ravel()))
    return MODEL
