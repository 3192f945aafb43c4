"""The share of zeros

Does: It takes the share of zeros among all activations, where the rule counts units.
Think: A unit that fires for one example of twenty is alive, and shows 95% zeros. First decide
    for each unit whether it is 0 for every example, then count units.
"""

import numpy as np


def diagnose(losses, hidden):
    if not np.isfinite(losses).all() or np.max(losses) > 1.5 * losses[0]:
        return "lr_too_large"
    dead = hidden[-1] == 0
    if dead.mean() >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9 * losses[0]:
        return "lr_too_small"
    return "healthy"
