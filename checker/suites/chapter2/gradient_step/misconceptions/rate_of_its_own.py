"""A rate of its own

Does: It steps by a fixed rate, whatever lr says.
Think: lr is an argument, so that the caller may try several.
"""

import numpy as np


def gradient_step(params, grads, lr):
    return {name: params[name] - 0.1 * grads[name] for name in params}


def explains(returned, raised, params, grads, lr):
    """One rate for all, and one that people write."""
    if not isinstance(returned, dict) or returned.keys() != params.keys():
        return False
    rates = (0.1, 0.01, 0.001, 0.0001, 0.5, 0.05, 0.02, 0.2, 0.3)
    return any(
        all(np.allclose(returned[name], params[name] - rate * grads[name]) for name in params)
        for rate in rates
    )
