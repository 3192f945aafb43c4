"""The raw miss for dW2 and db2

Does: It carries the delta back rightly and takes the raw miss a2 - y for dW2 and db2.
Think: The output's gradients hold its delta, with the slope in it: a1.T @ d2.
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    miss = a2 - y
    d1 = ((miss * a2 * (1 - a2)) @ W2.T) * a1 * (1 - a1)
    return (
        X.T @ d1,
        d1.sum(axis=0, keepdims=True),
        a1.T @ miss,
        miss.sum(axis=0, keepdims=True),
    )
