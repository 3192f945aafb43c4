"""The sums from the wrong axis

Does: It shifts every row rightly and then divides by the sums of the columns.
Think: Shift and sum belong to the same row: axis=-1 and keepdims=True in both.
"""

import numpy as np


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=0, keepdims=True)
