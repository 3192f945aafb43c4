"""From one epoch to the next

Does: It compares each loss with the one before it, for the rise of rule 1 and for the fall of rule
    3.
Think: The yardstick of both rules is the first loss: many small steps add up.
"""

import numpy as np


def diagnose(losses, hidden):
    if not np.isfinite(losses).all() or (losses[1:] > 1.5 * losses[:-1]).any():
        return "lr_too_large"
    dead = (hidden[-1] == 0).all(axis=0)
    if dead.mean() >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9 * losses[-2]:
        return "lr_too_small"
    return "healthy"
