"""Nothing copied

Does: It returns a model with the weights that nn.Linear has drawn at random, and those that it was
    given never got into it.
Think: A new nn.Linear draws its own numbers; the trained ones must be copied over them, in the
    very model that is returned.
"""

from torch import nn


def to_torch(W1, b1, W2, b2):
    return nn.Sequential(nn.Linear(2, 4), nn.Sigmoid(), nn.Linear(4, 1), nn.Sigmoid())


def explains(as_drawn, logits, X, b1, b2):
    # Of 20,000 starts the farthest is 1.6 away from 0; b2 alone would take it up to 3 away.
    return as_drawn and abs(logits).max() <= 1.7
