"""Moves every entry of x in place and puts the old value back, by np.nditer."""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros_like(x)
    it = np.nditer(x, flags=["multi_index"], op_flags=["readwrite"])
    while not it.finished:
        ix = it.multi_index
        old = x[ix]
        x[ix] = old + eps
        up = f(x)
        x[ix] = old - eps
        down = f(x)
        x[ix] = old
        grad[ix] = (up - down) / (2 * eps)
        it.iternext()
    return grad
