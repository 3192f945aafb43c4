"""Weights carried over, the reference: each W goes into its Linear transposed, as a copy."""

import torch
from torch import nn


def to_torch(W1, b1, W2, b2):
    """Return a module that computes the same function as the NumPy network."""
    return nn.Sequential(_linear(W1, b1), nn.Sigmoid(), _linear(W2, b2), nn.Sigmoid())


def _linear(W, b):
    """Return an nn.Linear that computes x @ W + b, in W's own precision."""
    linear = nn.Linear(*W.shape)
    # torch.tensor copies, where from_numpy would let training reach the caller's arrays.
    linear.weight = nn.Parameter(torch.tensor(W.T))
    linear.bias = nn.Parameter(torch.tensor(b.reshape(-1)))
    return linear
