"""The lowest loss for the last

Does: It compares the lowest loss of the run with the first, and so praises a run that came back
    to where it began.
Think: The rule asks for the last loss: what counts is where the run ended.
"""

import numpy as np


def diagnose(losses, hidden):
    if not np.isfinite(losses).all() or np.max(losses) > 1.5 * losses[0]:
        return "lr_too_large"
    dead = (hidden[-1] == 0).all(axis=0)
    if dead.mean() >= 0.9:
        return "dead_relu"
    if np.min(losses) > 0.9 * losses[0]:
        return "lr_too_small"
    return "healthy"
