"""Leaky ReLU for ReLU

Does: It uses LeakyReLU, which lets a hundredth of what is negative through.
Think: The plain ReLU of chapter 1 is flat on the left; nn.ReLU is its name here.
"""

from torch import nn


def build_model(hidden=8):
    return nn.Sequential(nn.Linear(2, hidden), nn.LeakyReLU(), nn.Linear(hidden, 1), nn.Sigmoid())
