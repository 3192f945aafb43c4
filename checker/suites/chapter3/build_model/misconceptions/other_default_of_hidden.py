"""Another default

Does: It builds another number of hidden units than 8 where the caller names none.
Think: A default is part of the signature: hidden=8, which makes 33 parameters.
"""

from torch import nn


def build_model(hidden=4):
    return nn.Sequential(nn.Linear(2, hidden), nn.ReLU(), nn.Linear(hidden, 1), nn.Sigmoid())


def explains(returned, hidden, agrees):
    """Told where none is asked for; with a number asked for, the model is right."""
    if hidden is not None:
        return agrees()
    what, sizes, dtypes = returned
    units = sum(sizes) // 4
    whole = sorted(sizes) == sorted([2 * units, units, units, 1])
    return what == "an nn.Module" and whole and units != 8 and set(dtypes) == {"float32"}
