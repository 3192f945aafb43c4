"""A deep copy first, then every entry by np.subtract into it."""

import copy

import numpy as np


def gradient_step(params, grads, lr):
    updated = copy.deepcopy(params)
    for name, gradient in grads.items():
        np.subtract(updated[name], np.multiply(lr, gradient), out=updated[name])
    return updated
