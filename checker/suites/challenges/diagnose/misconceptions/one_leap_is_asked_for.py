"""One leap is asked for

Does: It looks for a single epoch in which the loss rises by half of the first, and misses a loss
    that climbs in small steps.
Think: It is the loss itself that is compared with 1.5 times the first, not the rise in one epoch.
"""

import numpy as np


def diagnose(losses, hidden):
    if not np.isfinite(losses).all() or (np.diff(losses) > 0.5 * losses[0]).any():
        return "lr_too_large"
    dead = (hidden[-1] == 0).all(axis=0)
    if dead.mean() >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9 * losses[0]:
        return "lr_too_small"
    return "healthy"
