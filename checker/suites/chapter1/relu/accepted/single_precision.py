"""float32 result."""

import numpy as np


def relu(z):
    return np.maximum(np.asarray(z, dtype=np.float32), np.float32(0))
