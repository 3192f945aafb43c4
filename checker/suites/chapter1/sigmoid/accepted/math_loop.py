"""math.exp on one number at a time, then lists into an array again."""

import math

import numpy as np


def _sigmoid_of(v):
    if v < 0:
        return math.exp(v) / (1 + math.exp(v))
    return 1 / (1 + math.exp(-v))


def sigmoid(z):
    z = np.asarray(z)
    values = [_sigmoid_of(float(v)) for v in z.ravel()]
    return np.array(values).reshape(z.shape)
