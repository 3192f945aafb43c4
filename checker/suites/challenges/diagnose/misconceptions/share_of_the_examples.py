"""Dead units over examples

Does: It divides the number of dead units by the number of examples.
Think: hidden[-1] has the shape (N, units): a share of the units is what is asked for, so divide by
    how many units there are.
"""

import numpy as np


def diagnose(losses, hidden):
    if not np.isfinite(losses).all() or (losses > 1.5 * losses[0]).any():
        return "lr_too_large"
    dead = (hidden[-1] == 0).all(axis=0)
    if dead.sum() / len(hidden[-1]) >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9 * losses[0]:
        return "lr_too_small"
    return "healthy"
