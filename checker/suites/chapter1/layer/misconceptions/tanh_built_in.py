"""Tanh built in

Does: It applies tanh whatever activation it is given.
Think: The activation is an argument: the layer calls what it is handed.
"""

import numpy as np


def layer(x, W, b, activation):
    return np.tanh(x @ W + b)
