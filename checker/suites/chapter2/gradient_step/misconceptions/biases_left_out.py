"""Biases never move

Does: It updates the matrices and leaves every bias as it was.
Think: Biases are parameters with a gradient of their own, and they learn by the same rule.
"""

import numpy as np


def gradient_step(params, grads, lr):
    new = dict(params)
    for name in params:
        if not name.startswith("b"):
            new[name] = params[name] - lr * grads[name]
    return new


def explains(returned, raised, params, grads, lr):
    """Told by b for a bias or W for a weight; among other names, whatever becomes of them."""
    if not isinstance(returned, dict):
        return False
    if "W1" not in params:
        return returned.keys() == params.keys()
    return returned.keys() == params.keys() and all(
        np.allclose(returned[name], params[name] - (lr * grads[name] if name[0] == "W" else 0))
        for name in params
    )
