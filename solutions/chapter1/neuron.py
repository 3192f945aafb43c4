"""A neuron, the reference: the dot product of inputs and weights, moved by the bias."""

import numpy as np


def neuron(x, w, b):
    """Return the weighted sum of the inputs plus the bias; x (n,), w (n,), b scalar -> scalar."""
    return float(np.dot(x, w) + b)
