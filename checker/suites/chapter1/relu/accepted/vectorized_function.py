"""A function of one number, vectorised."""

import numpy as np


def _one(v):
    if v > 0:
        return v
    return 0.0


relu = np.vectorize(_one, otypes=[float])
