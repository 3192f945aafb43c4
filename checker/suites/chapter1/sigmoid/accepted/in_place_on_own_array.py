"""In place, step by step, on an array of its own."""

import numpy as np


def sigmoid(z):
    out = np.array(z, dtype=np.float64)
    np.negative(out, out=out)
    np.exp(out, out=out)
    out += 1.0
    np.reciprocal(out, out=out)
    return out
