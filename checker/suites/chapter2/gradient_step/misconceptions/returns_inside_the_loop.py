"""A return inside the loop

Does: It returns in the first turn of the loop, so that only the first parameter is moved.
Think: `return` stands behind the loop, one step further to the left.
"""

import numpy as np


def gradient_step(params, grads, lr):
    for name in params:
        params[name] = params[name] - lr * grads[name]
        return params


def explains(returned, raised, params, grads, lr):
    """The others as they were, or not there."""
    if not isinstance(returned, dict):
        return False
    first, *others = params
    if set(returned) not in ({first}, set(params)):
        return False
    return np.allclose(returned[first], params[first] - lr * grads[first]) and all(
        np.allclose(returned[name], params[name]) for name in others if name in returned
    )
