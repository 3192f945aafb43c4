"""A penalty on the parameters

Does: It also takes a small share of the parameters themselves away, as weight decay does.
Think: Plain descent subtracts lr * gradient and nothing else: a penalty belongs into the loss, and
    so into the gradient.
"""

import numpy as np


def gradient_step(params, grads, lr):
    return {name: params[name] - lr * (grads[name] + 0.01 * params[name]) for name in params}


def explains(returned, raised, params, grads, lr):
    """One share for all, or for all but the biases; among other names, for some of them."""
    if not isinstance(returned, dict) or returned.keys() != params.keys():
        return False
    shares = {}
    for name in params:
        rest = params[name] - lr * grads[name] - returned[name]
        if np.shape(rest) != params[name].shape:
            return False
        share = (rest / params[name]).flat[0]
        if not np.allclose(rest, share * params[name], atol=1e-7):
            return False
        shares[name] = share if abs(share) > 1e-7 else 0
    if not any(shares.values()):
        return "W1" not in params
    largest = max(shares.values())
    if not 1e-6 < largest < 1 or np.isclose(largest, lr):
        return False
    without = [name for name in params if not np.isclose(shares[name], largest)]
    return all(shares[name] == 0 and (name[0] == "b" or "W1" not in params) for name in without)
