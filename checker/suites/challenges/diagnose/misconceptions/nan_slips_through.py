"""nan slips through the comparison

Does: It only compares the losses with 1.5 times the first, and every comparison with nan is
    False.
Think: Ask np.isfinite before you compare: a loss that is no number is the surest sign of a run
    that blew up.
"""

import numpy as np


def diagnose(losses, hidden):
    if (losses > 1.5 * losses[0]).any():
        return "lr_too_large"
    dead = (hidden[-1] == 0).all(axis=0)
    if dead.mean() >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9 * losses[0]:
        return "lr_too_small"
    return "healthy"
