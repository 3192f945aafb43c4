"""The argument is ignored

Does: It builds 8 hidden units whatever the caller asks for.
Think: Write the argument where the 8 stands: in the output size of the first layer and the
    input size of the second.
"""

from torch import nn


def build_model(hidden=8):
    return nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 1), nn.Sigmoid())
