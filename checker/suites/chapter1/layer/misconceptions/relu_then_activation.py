"""A ReLU before the activation

Does: It cuts the sums off at 0 and applies the given activation to that.
Think: There is one activation, the caller's, and it gets the sums as they are.
"""

import numpy as np


def layer(x, W, b, activation):
    return activation(np.maximum(0, x @ W + b))
