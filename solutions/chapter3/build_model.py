"""The network as a module, the reference: four modules in a row, each owning its parameters."""

from torch import nn


def build_model(hidden=8):
    """Return a new module 2 -> hidden -> 1, ReLU inside, sigmoid at the output."""
    return nn.Sequential(
        nn.Linear(2, hidden),
        nn.ReLU(),
        nn.Linear(hidden, 1),
        nn.Sigmoid(),
    )
