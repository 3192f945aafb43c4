"""Walks a flat copy and gives f a reshaped view of it."""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    flat = x.flatten()
    slopes = []
    for i in range(flat.size):
        keep = flat[i]
        flat[i] = keep + eps
        high = float(f(flat.reshape(x.shape)))
        flat[i] = keep - eps
        low = float(f(flat.reshape(x.shape)))
        flat[i] = keep
        slopes.append((high - low) / 2 / eps)
    return np.array(slopes).reshape(x.shape)
