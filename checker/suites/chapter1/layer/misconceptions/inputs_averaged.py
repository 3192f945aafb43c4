"""The mean of the inputs

Does: It multiplies the mean of the inputs by the sums of the weights.
Think: Each input has its own weight, so the products come first: x @ W.
"""

import numpy as np


def layer(x, W, b, activation):
    return activation(x.mean(axis=-1, keepdims=True) * W.sum(axis=0) + b)
