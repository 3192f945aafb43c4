"""Softmax built in

Does: It applies softmax whatever activation it is given.
Think: The activation is an argument: the layer calls what it is handed.
"""

import numpy as np


def layer(x, W, b, activation):
    z = x @ W + b
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
