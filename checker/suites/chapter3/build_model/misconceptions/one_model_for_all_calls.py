"""One model for all calls

Does: It keeps the model it has built and hands out the same one at each call.
Think: Build the model inside the function, so that each call starts afresh with its own
    parameters.
"""

from functools import cache

from torch import nn


@cache
def build_model(hidden=8):
    return nn.Sequential(nn.Linear(2, hidden), nn.ReLU(), nn.Linear(hidden, 1), nn.Sigmoid())
