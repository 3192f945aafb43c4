"""A ReLU is built in

Does: It applies ReLU whatever activation it is given.
Think: The activation is the caller's choice: call the function that was handed over.
"""

import numpy as np


def layer(x, W, b, activation):
    return np.maximum(0, x @ W + b)
