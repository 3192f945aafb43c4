"""Written for matrices alone

Does: It moves arrays of rows and columns, and stops with an error at an array of one axis.
Think: NumPy subtracts arrays of any shape element by element: params[name] - lr * grads[name] needs
    no loop over rows.
"""

import numpy as np


def gradient_step(params, grads, lr):
    for name in params:
        rows, columns = params[name].shape
        for i in range(rows):
            for j in range(columns):
                params[name][i, j] -= lr * grads[name][i, j]
    return params


def explains(returned, raised, params, grads, lr):
    """Right where all are matrices; else the error that the second axis is asked for with."""
    if any(value.ndim == 1 for value in params.values()):
        return raised in ("IndexError", "ValueError", "TypeError", "AxisError")
    return (
        isinstance(returned, dict)
        and returned.keys() == params.keys()
        and all(np.allclose(returned[name], params[name] - lr * grads[name]) for name in params)
    )
