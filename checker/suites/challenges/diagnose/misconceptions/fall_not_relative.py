"""A fall in absolute size

Does: It asks that the loss fall by 0.1, whatever the size of the losses.
Think: Losses come in any size. "Above 0.9 times the first" compares a ratio.
"""

import numpy as np


def diagnose(losses, hidden):
    if not np.isfinite(losses).all() or np.max(losses) > 1.5 * losses[0]:
        return "lr_too_large"
    dead = (hidden[-1] == 0).all(axis=0)
    if dead.mean() >= 0.9:
        return "dead_relu"
    if losses[0] - losses[-1] < 0.1:
        return "lr_too_small"
    return "healthy"
