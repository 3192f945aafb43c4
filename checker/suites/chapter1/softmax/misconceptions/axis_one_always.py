"""axis=1 for a vector, too

Does: It asks for axis 1 always, which a single example of shape (k,) does not have.
Think: axis=-1 is the last axis, and both (k,) and (batch, k) have one.
"""

import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)
