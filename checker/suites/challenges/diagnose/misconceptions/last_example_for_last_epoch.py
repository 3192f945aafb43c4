"""The last example, not the last epoch

Does: It looks at the last example in all epochs, where the last epoch for all examples is asked
    for.
Think: hidden has the shape (epochs, N, units): the first axis counts the epochs, so the last one is
    hidden[-1].
"""

import numpy as np


def diagnose(losses, hidden):
    if not np.isfinite(losses).all() or (losses > 1.5 * losses[0]).any():
        return "lr_too_large"
    dead = (hidden[:, -1] == 0).all(axis=0)
    if dead.mean() >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9 * losses[0]:
        return "lr_too_small"
    return "healthy"
