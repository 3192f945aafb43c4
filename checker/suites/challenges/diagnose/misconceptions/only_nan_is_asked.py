"""Only nan is asked for

Does: It asks for nan and forgets infinity, which slips through where the first loss is infinite
    itself.
Think: Both are not finite: np.isfinite asks for both at once.
"""

import numpy as np


def diagnose(losses, hidden):
    if np.isnan(losses).any() or np.max(losses) > 1.5 * losses[0]:
        return "lr_too_large"
    dead = (hidden[-1] == 0).all(axis=0)
    if dead.mean() >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9 * losses[0]:
        return "lr_too_small"
    return "healthy"
