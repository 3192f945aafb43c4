"""Sigmoid in both layers

Does: It uses the sigmoid in the hidden layer as well, as chapter 2 did.
Think: This chapter's network has a ReLU inside; the sigmoid is for the output alone.
"""

from torch import nn


def build_model(hidden=8):
    return nn.Sequential(nn.Linear(2, hidden), nn.Sigmoid(), nn.Linear(hidden, 1), nn.Sigmoid())
