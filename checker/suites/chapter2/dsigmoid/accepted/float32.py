"""In single precision."""

import numpy as np


def dsigmoid(a):
    a = np.asarray(a).astype(np.float32)
    return a * (np.float32(1) - a)
