"""One gradient for all numbers

Does: It moves every number of an array by the mean, or the sum, of its gradient.
Think: Every number has a slope of its own: params[name] - lr * grads[name] subtracts element by
    element.
"""

import numpy as np


def gradient_step(params, grads, lr):
    return {name: params[name] - lr * np.mean(grads[name]) for name in params}


def explains(returned, raised, params, grads, lr):
    """The mean of the gradient, or its sum."""
    if not isinstance(returned, dict) or returned.keys() != params.keys():
        return False
    return any(
        all(np.allclose(returned[name], params[name] - lr * one(grads[name])) for name in params)
        for one in (np.mean, np.sum)
    )
