"""Two for e

Does: It raises 2 instead of e to the scores, which evens the shares out.
Think: The base is e = 2.718..., which np.exp knows.
"""

import numpy as np


def softmax(z):
    e = 2.0 ** (z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)
