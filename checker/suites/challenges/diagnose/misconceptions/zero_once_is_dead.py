"""Zero once is dead

Does: It calls a unit dead that is 0 for some example, which every working ReLU unit is.
Think: A ReLU answers 0 to half of its inputs; it is dead only if it does so for all examples.
"""

import numpy as np


def diagnose(losses, hidden):
    if not np.isfinite(losses).all() or np.max(losses) > 1.5 * losses[0]:
        return "lr_too_large"
    dead = (hidden[-1] == 0).any(axis=0)
    if dead.mean() >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9 * losses[0]:
        return "lr_too_small"
    return "healthy"
