"""Long gradients cut to one length

Does: It shortens each gradient that is longer than a bound of its own to just that length.
Think: Clipping is a remedy for exploding gradients; plain descent takes each one as long as it is.
"""

import numpy as np


def gradient_step(params, grads, lr):
    new = {}
    for name in params:
        length = np.linalg.norm(grads[name])
        share = 1 / length if length > 1 else 1
        new[name] = params[name] - lr * share * grads[name]
    return new


def explains(returned, raised, params, grads, lr):
    """The bound is one that people write; a gradient within it is taken whole."""
    if not isinstance(returned, dict) or returned.keys() != params.keys():
        return False
    for bound in (1, 0.5, 0.1, 2):
        lengths = {name: np.linalg.norm(grads[name]) for name in params}
        shares = {name: bound / max(bound, lengths[name]) for name in params}
        if all(
            np.allclose(returned[name], params[name] - lr * shares[name] * grads[name])
            for name in params
        ):
            return True
    return False
