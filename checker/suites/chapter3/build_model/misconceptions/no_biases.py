"""Layers without biases

Does: It makes both layers with bias=False, so every neuron's boundary runs through the origin.
Think: A layer is x @ W + b; nn.Linear brings the b unless it is told not to.
"""

from torch import nn


def build_model(hidden=8):
    return nn.Sequential(
        nn.Linear(2, hidden, bias=False),
        nn.ReLU(),
        nn.Linear(hidden, 1, bias=False),
        nn.Sigmoid(),
    )
