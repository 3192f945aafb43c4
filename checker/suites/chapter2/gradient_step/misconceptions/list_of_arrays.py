"""The names lost

Does: It returns the updated arrays in a list, without their names.
Think: The names are how the next epoch finds W1; the result is a dict like params.
"""

import numpy as np


def gradient_step(params, grads, lr):
    return [params[name] - lr * grads[name] for name in params]


def explains(returned, raised, params, grads, lr):
    """A list or a tuple, of all of them or of those it knows by name."""
    if returned is None:
        return raised == "KeyError" and "W1" not in params
    if isinstance(returned, dict) or len(returned) != len(params):
        return False
    new = [params[name] - lr * grads[name] for name in params]
    shapes = [np.shape(value) for value in returned]
    return shapes == [value.shape for value in new] and all(map(np.allclose, returned, new))
