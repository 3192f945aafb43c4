"""The last loss and the one before it

Does: It compares the last loss with that of the epoch before, so that a run that levels off at its
    end looks too slow.
Think: Rule 3 asks what the whole run has gained: the last loss against the first.
"""

import numpy as np


def diagnose(losses, hidden):
    if not np.isfinite(losses).all() or (losses > 1.5 * losses[0]).any():
        return "lr_too_large"
    dead = (hidden[-1] == 0).all(axis=0)
    if dead.mean() >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9 * losses[-2]:
        return "lr_too_small"
    return "healthy"
