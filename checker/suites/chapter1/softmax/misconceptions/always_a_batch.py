"""Always a batch

Does: It makes a batch of a single example and returns (1, k) for it.
Think: What comes as (k,) goes back as (k,): axis=-1 serves both shapes.
"""

import numpy as np


def softmax(z):
    z = np.atleast_2d(z)
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
