"""One flat row of shares

Does: It flattens the batch and makes all its scores shares of one sum.
Think: Each row is an example of its own, and keeps its shape: axis=-1, keepdims=True.
"""

import numpy as np


def softmax(z):
    e = np.exp(z.ravel() - z.max())
    return e / e.sum()
