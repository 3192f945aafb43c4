"""Python's max on a batch

Does: It calls max(z), which compares whole rows as soon as z is a batch, and raises.
Think: np.max with axis=-1 and keepdims=True finds each row's largest, for a vector too.
"""

import numpy as np


def softmax(z):
    e = np.exp(z - max(z))
    return e / np.sum(e, axis=-1, keepdims=True)
