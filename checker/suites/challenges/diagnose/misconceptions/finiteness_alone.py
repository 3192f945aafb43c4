"""Only what is not finite

Does: It calls a run too fast only where a loss is not finite: it never looks for one above 1.5
    times the first, or asks that all of them be, which the first itself is not.
Think: Rule 1 has two halves, joined by an or: a run may swing or grow for long before anything
    overflows, and one epoch above is enough.
"""

import numpy as np


def diagnose(losses, hidden):
    if not np.isfinite(losses).all():
        return "lr_too_large"
    dead = (hidden[-1] == 0).all(axis=0)
    if dead.mean() >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9 * losses[0]:
        return "lr_too_small"
    return "healthy"
