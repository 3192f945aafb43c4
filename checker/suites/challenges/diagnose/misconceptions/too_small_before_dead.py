"""The flat loss asked first

Does: It looks for a loss that hardly falls before it looks for dead units, and so blames the
    learning rate for them.
Think: A dead network has a flat loss, too. The more particular rule must come first.
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
