"""Softmax over one output

Does: It ends in a softmax over the single output, which is 1 for every input.
Think: Softmax shares 1 among several classes; with one output there is nobody to share with, so
    use a sigmoid.
"""

from torch import nn


def build_model(hidden=8):
    return nn.Sequential(nn.Linear(2, hidden), nn.ReLU(), nn.Linear(hidden, 1), nn.Softmax(dim=1))
