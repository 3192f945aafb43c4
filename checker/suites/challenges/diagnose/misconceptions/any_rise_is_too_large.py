"""Any rise at all

Does: It calls a run too fast as soon as any loss is higher than the first.
Think: Real curves wobble; the rule allows for it: only above 1.5 times the first loss is it
    trouble.
"""

import numpy as np


def diagnose(losses, hidden):
    if not np.isfinite(losses).all() or np.max(losses) > losses[0]:
        return "lr_too_large"
    dead = (hidden[-1] == 0).all(axis=0)
    if dead.mean() >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9 * losses[0]:
        return "lr_too_small"
    return "healthy"
