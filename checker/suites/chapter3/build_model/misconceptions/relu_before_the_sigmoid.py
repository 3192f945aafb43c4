"""ReLU in the wrong place

Does: It applies the ReLU after the second layer, so the output never falls below 0.5.
Think: The ReLU goes behind the first layer; the output's own activation is the sigmoid.
"""

from torch import nn


def build_model(hidden=8):
    return nn.Sequential(nn.Linear(2, hidden), nn.Linear(hidden, 1), nn.ReLU(), nn.Sigmoid())
