"""Dead units passed over

Does: It blames the learning rate for the flat loss of a dead network: it asks for the flat loss
    first, or its rule for dead units never holds.
Think: A dead network has a flat loss, too: the more particular rule must come first, and must hold
    where every unit is 0 for every example.
"""

import numpy as np


def diagnose(losses, hidden):
    if not np.isfinite(losses).all() or np.max(losses) > 1.5 * losses[0]:
        return "lr_too_large"
    if losses[-1] > 0.9 * losses[0]:
        return "lr_too_small"
    dead = (hidden[-1] == 0).all(axis=0)
    if dead.mean() >= 0.9:
        return "dead_relu"
    return "healthy"
