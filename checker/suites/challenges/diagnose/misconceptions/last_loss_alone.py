"""The last loss alone

Does: It looks for a large loss at the last epoch only, and misses a run that swings and happens
    to end at the bottom of a swing.
Think: The rule is about any epoch: look at the largest loss of the whole curve.
"""

import numpy as np


def diagnose(losses, hidden):
    if not np.isfinite(losses).all() or losses[-1] > 1.5 * losses[0]:
        return "lr_too_large"
    dead = (hidden[-1] == 0).all(axis=0)
    if dead.mean() >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9 * losses[0]:
        return "lr_too_small"
    return "healthy"
