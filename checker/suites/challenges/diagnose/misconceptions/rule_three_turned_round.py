"""Rule 3 turned round

Does: It calls a run too slow where its last loss is below 0.9 times the first, and healthy where it
    is above.
Think: Above 0.9 times the first means that next to nothing was gained: that is what is too slow.
"""

import numpy as np


def diagnose(losses, hidden):
    if not np.isfinite(losses).all() or (losses > 1.5 * losses[0]).any():
        return "lr_too_large"
    dead = (hidden[-1] == 0).all(axis=0)
    if dead.mean() >= 0.9:
        return "dead_relu"
    if losses[-1] < 0.9 * losses[0]:
        return "lr_too_small"
    return "healthy"
