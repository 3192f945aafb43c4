"""np.gradient for a gradient

Does: It calls np.gradient on f(x), which is one number and has no neighbours.
Think: np.gradient compares entries of an array. Here f is asked twice for every entry of x.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    return np.gradient(f(x), eps)
