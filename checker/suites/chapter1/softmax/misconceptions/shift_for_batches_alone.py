"""No shift for a single example

Does: It shifts the rows of a batch and forgets to shift a single example.
Think: Both ways need it: with axis=-1 and keepdims one way serves for both.
"""

import numpy as np


def softmax(z):
    if z.ndim == 1:
        e = np.exp(z)
        return e / e.sum()
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
