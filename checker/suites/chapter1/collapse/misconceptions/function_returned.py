"""A function returned

Does: It returns a function that applies both layers, not the one layer's weights and bias.
Think: The point is that the two are one layer: multiply the bracket out and return (W, b).
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return lambda x: (x @ W1 + b1) @ W2 + b2
