"""Loops over the neurons, using the columns of W, and calls the activation once at the end."""

import numpy as np


def layer(x, W, b, activation):
    batch = x if x.ndim == 2 else x[None, :]
    z = np.zeros((batch.shape[0], W.shape[1]))
    for i in range(batch.shape[0]):
        for j in range(W.shape[1]):
            z[i, j] = np.sum(batch[i] * W[:, j]) + b[j]
    if x.ndim == 1:
        z = z[0]
    return activation(z)
