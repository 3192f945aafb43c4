"""Steps in place, but on a copy that is its own."""

import numpy as np


def dsigmoid(a):
    out = np.array(a, dtype=float, copy=True)
    rest = np.subtract(1.0, a)
    out *= rest
    return out
