"""np.apply_along_axis with a helper for one row."""

import numpy as np


def stable(row):
    e = np.exp(row - np.max(row))
    return e / np.sum(e)


def softmax(z):
    return np.apply_along_axis(stable, -1, z)
