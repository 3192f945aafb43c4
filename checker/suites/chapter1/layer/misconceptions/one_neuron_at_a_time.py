"""The activation gets one neuron at a time

Does: It calls the activation for each neuron by itself, where softmax, which shares 1 among the
    neurons, finds a single one.
Think: Make all sums first, x @ W + b, and hand the whole array to the activation.
"""

import numpy as np


def layer(x, W, b, activation):
    return np.array([activation(x @ W[:, j] + b[j]) for j in range(len(b))])


def explains(returned, raised, x, W, b, activation):
    """Neurons come back as rows or as columns."""
    if returned is None:
        return False
    rows = np.array([activation(z) for z in (x @ W + b).T])
    return any(
        np.shape(returned) == way.shape and np.allclose(returned, way) for way in (rows, rows.T)
    )
