"""float32 throughout."""

import numpy as np


def neuron(x, w, b):
    x = np.asarray(x, dtype=np.float32)
    w = np.asarray(w, dtype=np.float32)
    return np.float32(np.inner(x, w) + np.float32(b))
