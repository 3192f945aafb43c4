"""Only the weights returned

Does: It returns a dict without the biases.
Think: Biases are parameters with a gradient of their own: they belong into the dict.
"""

import numpy as np


def gradient_step(params, grads, lr):
    return {name: params[name] - lr * grads[name] for name in params if not name.startswith("b")}


def explains(returned, raised, params, grads, lr):
    """Told by b for a bias or W for a weight, among W1, b1, W2 and b2."""
    if not isinstance(returned, dict):
        return False
    if "W1" not in params:
        return returned.keys() <= params.keys()
    return returned.keys() == {"W1", "W2"} and all(
        np.allclose(returned[name], params[name] - lr * grads[name]) for name in returned
    )
