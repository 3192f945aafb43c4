"""What is not finite is dropped first

Does: It throws away the losses that are not finite before it asks any rule, and with them the mark
    of a run that blew up.
Think: nan and infinity are the answer here, and no dirt in the data: ask for them first.
"""

import numpy as np


def diagnose(losses, hidden):
    losses = losses[np.isfinite(losses)]
    if not np.isfinite(losses).all() or (losses > 1.5 * losses[0]).any():
        return "lr_too_large"
    dead = (hidden[-1] == 0).all(axis=0)
    if dead.mean() >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9 * losses[0]:
        return "lr_too_small"
    return "healthy"
