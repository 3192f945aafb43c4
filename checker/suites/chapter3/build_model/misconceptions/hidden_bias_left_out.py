"""No bias in the hidden layer

Does: It makes the hidden layer with bias=False, so the boundary of each hidden neuron runs through
    the origin.
Think: Each of the two layers has a bias for each of its units: that is where hidden of the
    4 * hidden + 1 parameters are.
"""

from torch import nn


def build_model(hidden=8):
    return nn.Sequential(
        nn.Linear(2, hidden, bias=False),
        nn.ReLU(),
        nn.Linear(hidden, 1),
        nn.Sigmoid(),
    )
