"""The second layer takes 8 units

Does: It writes 8 into the second layer, which fits the first for hidden = 8 alone.
Think: What the first layer gives the second one takes: `hidden` stands in both, as the output size
    and as the input size.
"""

from torch import nn


def build_model(hidden=8):
    return nn.Sequential(nn.Linear(2, hidden), nn.ReLU(), nn.Linear(8, 1), nn.Sigmoid())
