"""A sigmoid is built in

Does: It applies sigmoid whatever activation it is given.
Think: The activation is the caller's choice: call the function that was handed over.
"""

import numpy as np


def layer(x, W, b, activation):
    return 1 / (1 + np.exp(-(x @ W + b)))
