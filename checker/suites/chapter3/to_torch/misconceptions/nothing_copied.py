"""Nothing copied

Does: It builds the right network with a random start and never puts the weights in.
Think: A new nn.Linear draws its own numbers; the trained ones must be copied over them.
"""

from torch import nn


def to_torch(W1, b1, W2, b2):
    return nn.Sequential(nn.Linear(2, 4), nn.Sigmoid(), nn.Linear(4, 1), nn.Sigmoid())
