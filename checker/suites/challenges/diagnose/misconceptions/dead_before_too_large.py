"""Dead units asked first

Does: It looks for dead units before it looks at the losses, and so names the consequence of a
    run that blew up.
Think: The rules come in an order: large steps may kill all units, and the steps are what has to
    change.
"""

import numpy as np


def diagnose(losses, hidden):
    dead = (hidden[-1] == 0).all(axis=0)
    if dead.mean() >= 0.9:
        return "dead_relu"
    if not np.isfinite(losses).all() or np.max(losses) > 1.5 * losses[0]:
        return "lr_too_large"
    if losses[-1] > 0.9 * losses[0]:
        return "lr_too_small"
    return "healthy"
