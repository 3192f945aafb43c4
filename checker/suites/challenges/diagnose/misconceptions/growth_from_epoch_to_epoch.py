"""Growth from one epoch to the next

Does: It compares each loss with the one before it, so that a steady growth by a tenth an epoch
    is never noticed.
Think: The yardstick is the first loss: growth adds up.
"""

import numpy as np


def diagnose(losses, hidden):
    if not np.isfinite(losses).all() or (losses[1:] > 1.5 * losses[:-1]).any():
        return "lr_too_large"
    dead = (hidden[-1] == 0).all(axis=0)
    if dead.mean() >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9 * losses[0]:
        return "lr_too_small"
    return "healthy"
