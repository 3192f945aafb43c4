"""Tanh for ReLU

Does: It uses tanh in the hidden layer.
Think: Tanh is a fine activation and a challenge of its own; this exercise asks for ReLU.
"""

from torch import nn


def build_model(hidden=8):
    return nn.Sequential(nn.Linear(2, hidden), nn.Tanh(), nn.Linear(hidden, 1), nn.Sigmoid())
