"""The bias counts twice

Does: It adds b before the activation and once more after it.
Think: The bias belongs to the sum: activation(x @ W + b), and that is all.
"""

import numpy as np


def layer(x, W, b, activation):
    return activation(x @ W + b) + b
