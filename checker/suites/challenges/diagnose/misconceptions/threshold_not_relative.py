"""A bound of absolute size

Does: It compares the last loss with 0.9 itself, whatever the size of the first.
Think: Losses come in any size. 0.9 is a share of the first loss: 0.9 * losses[0].
"""

import numpy as np


def diagnose(losses, hidden):
    if not np.isfinite(losses).all() or np.max(losses) > 1.5 * losses[0]:
        return "lr_too_large"
    dead = (hidden[-1] == 0).all(axis=0)
    if dead.mean() >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9:
        return "lr_too_small"
    return "healthy"
