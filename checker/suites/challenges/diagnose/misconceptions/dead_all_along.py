"""Dead all along

Does: It asks for units that are 0 at every epoch, and misses those that died on the way.
Think: The rule is about the last epoch: take hidden[-1] first, then reduce over its examples.
"""

import numpy as np


def diagnose(losses, hidden):
    if not np.isfinite(losses).all() or np.max(losses) > 1.5 * losses[0]:
        return "lr_too_large"
    dead = (hidden == 0).all(axis=(0, 1))
    if dead.mean() >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9 * losses[0]:
        return "lr_too_small"
    return "healthy"
