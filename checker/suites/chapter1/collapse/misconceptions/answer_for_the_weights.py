"""A layer applied to the weights

Does: It sends W1 through the second layer, bias and all, and returns one array.
Think: Two things are asked for: W, what has an x beside it, and b, what has none.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return (W1 + b1) @ W2 + b2
