"""One output layer for all models

Does: It makes the output layer once, outside the function, for 8 hidden units: all models share
    it, and it fits no other size.
Think: Make both layers inside the function: each call has a size of its own, and parameters of its
    own.
"""

from torch import nn

output = nn.Linear(8, 1)


def build_model(hidden=8):
    return nn.Sequential(nn.Linear(2, hidden), nn.ReLU(), output, nn.Sigmoid())
