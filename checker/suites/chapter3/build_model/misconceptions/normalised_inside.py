"""A normalisation inside

Does: It puts a layer between that normalises, BatchNorm or LayerNorm say, with a scale and a shift
    for each hidden unit to train.
Think: Normalisation helps in deep networks; 4 * hidden + 1 parameters are two linear layers and
    nothing else.
"""

from torch import nn


def build_model(hidden=8):
    return nn.Sequential(nn.Linear(2, hidden), nn.BatchNorm1d(hidden), nn.ReLU(), nn.Linear(hidden, 1), nn.Sigmoid())
