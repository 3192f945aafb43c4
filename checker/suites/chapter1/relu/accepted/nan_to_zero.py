"""np.fmax, which turns NaN into 0: worth a remark, not a fault."""

import numpy as np


def relu(z):
    return np.fmax(0.0, z)
