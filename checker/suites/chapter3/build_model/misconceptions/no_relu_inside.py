"""No activation in the hidden layer

Does: It stacks two linear layers with nothing between them, and they collapse into one.
Think: Put the ReLU between the layers: without a bend there, no number of layers can learn XOR.
"""

from torch import nn


def build_model(hidden=8):
    return nn.Sequential(nn.Linear(2, hidden), nn.Linear(hidden, 1), nn.Sigmoid())
