"""The last row is missed

Does: Its loop over the rows stops one too early, so that the last row stays 0.
Think: range(len(z)) goes through all rows; with axis=-1 no loop is needed.
"""

import numpy as np


def softmax(z):
    rows = np.atleast_2d(z)
    e = np.exp(rows - rows.max(axis=1, keepdims=True))
    out = e / e.sum(axis=1, keepdims=True)
    if z.ndim == 1:
        return out[0]
    out[-1] = 0.0
    return out
