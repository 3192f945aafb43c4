"""Left out of its own sum

Does: It divides each exponential by the sum of the others, which are odds and no share.
Think: A share is a part of the whole: the sum includes the score itself.
"""

import numpy as np


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / (e.sum(axis=-1, keepdims=True) - e)
