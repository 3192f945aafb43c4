"""Only the last loss is asked to be finite

Does: It asks of the last loss alone whether it is finite, so that nan in the middle of a run slips
    through.
Think: Rule 1 looks at the whole curve: np.isfinite(losses).all().
"""

import numpy as np


def diagnose(losses, hidden):
    if not np.isfinite(losses[-1]) or (losses > 1.5 * losses[0]).any():
        return "lr_too_large"
    dead = (hidden[-1] == 0).all(axis=0)
    if dead.mean() >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9 * losses[0]:
        return "lr_too_small"
    return "healthy"
