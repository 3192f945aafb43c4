"""A layer too many

Does: It has a layer of hidden x hidden weights besides the two that are due.
Think: 2 -> hidden -> 1 has two layers of weights: one into the hidden units and one out of them.
"""

from torch import nn


def build_model(hidden=8):
    return nn.Sequential(
        nn.Linear(2, hidden),
        nn.ReLU(),
        nn.Linear(hidden, hidden),
        nn.ReLU(),
        nn.Linear(hidden, 1),
        nn.Sigmoid(),
    )
