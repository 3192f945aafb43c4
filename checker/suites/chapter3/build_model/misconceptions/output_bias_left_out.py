"""No bias in the output layer

Does: It makes the output layer with bias=False, so that a row that wakes no hidden unit can only
    get 0.5.
Think: Each of the two layers has a bias for each of its units: the output's is the 1 in 4 * hidden
    + 1.
"""

from torch import nn


def build_model(hidden=8):
    return nn.Sequential(nn.Linear(2, hidden), nn.ReLU(), nn.Linear(hidden, 1, bias=False), nn.Sigmoid())
