"""The gradient cut to length 1

Does: It divides each gradient by its length, so that all steps are equally long.
Think: Plain descent makes long steps where it is steep and short ones where it is flat.
"""

import numpy as np


def gradient_step(params, grads, lr):
    return {name: params[name] - lr * grads[name] / np.linalg.norm(grads[name]) for name in params}


def explains(returned, raised, params, grads, lr):
    """Each gradient by itself; of length 0 it is divided by 0, or by a small number."""
    if not isinstance(returned, dict) or returned.keys() != params.keys():
        return False
    for name in params:
        length = np.linalg.norm(grads[name])
        if length > 0 and not np.allclose(returned[name], params[name] - lr * grads[name] / length):
            return False
    return True
