"""A matrix product

Does: It uses @ or np.dot, which sums a vector's slopes up and does not fit for a batch.
Think: Element by element: * multiplies each activation by its own 1 - a.
"""

import numpy as np


def dsigmoid(a):
    return np.dot(a, 1 - a)


def explains(returned, raised, a):
    if a.ndim == 1 or a.shape == a.T.shape and a.ndim == 2:
        product = a @ (1 - a)
        return bool(returned is not None and np.shape(returned) == product.shape and np.allclose(returned, product))
    return raised == "ValueError" or a.ndim == 0
