"""No shift in a batch

Does: It shifts a single example and forgets to shift the rows of a batch.
Think: Both ways need it: with axis=-1 and keepdims one way serves for both.
"""

import numpy as np


def softmax(z):
    if z.ndim == 1:
        e = np.exp(z - z.max())
        return e / e.sum()
    e = np.exp(z)
    return e / e.sum(axis=1, keepdims=True)
