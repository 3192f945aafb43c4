"""No parameters at all: the weights are buffers, in float32 as the inputs then are."""

import torch
from torch import nn


class Frozen(nn.Module):
    def __init__(self, W1, b1, W2, b2):
        super().__init__()
        for name, array in {"W1": W1, "b1": b1, "W2": W2, "b2": b2}.items():
            self.register_buffer(name, torch.from_numpy(array).float())

    def forward(self, x):
        a1 = torch.addmm(self.b1, x, self.W1).sigmoid()
        return torch.addmm(self.b2, a1, self.W2).sigmoid()


def to_torch(W1, b1, W2, b2):
    return Frozen(W1, b1, W2, b2)
