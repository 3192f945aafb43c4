"""Multiplied by e^(-lr * g)

Does: It multiplies each parameter by e to the power of minus its step.
Think: Gradient descent subtracts: p - lr * g.
"""

import numpy as np


def gradient_step(params, grads, lr):
    return {key: params[key] * np.exp(-lr * grads[key]) for key in params}
