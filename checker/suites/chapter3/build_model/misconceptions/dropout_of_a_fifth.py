"""A little dropout inside

Does: It adds a dropout layer, which silences every fifth hidden unit at random while training.
Think: Dropout is a remedy for networks far too large for their data; eight units on four rows
need every one.
"""

from torch import nn


def build_model(hidden=8):
    return nn.Sequential(
        nn.Linear(2, hidden), nn.ReLU(), nn.Dropout(0.2), nn.Linear(hidden, 1), nn.Sigmoid()
    )
