"""An empty Sequential, filled one module at a time, and the output read off by a subclass."""

from torch import nn


def build_model(hidden=8):
    net = nn.Sequential()
    net.add_module("linear_in", nn.Linear(2, hidden))
    net.append(nn.ReLU())
    net.append(nn.Linear(hidden, 1, bias=True))
    net.append(nn.Sigmoid())
    return net.train()
