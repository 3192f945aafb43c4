"""The first layer has 8 units

Does: It writes 8 into the first layer, which fits the second for hidden = 8 alone.
Think: What the first layer gives the second one takes: `hidden` stands in both, as the output size
    and as the input size.
"""

from torch import nn


def build_model(hidden=8):
    return nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(hidden, 1), nn.Sigmoid())
