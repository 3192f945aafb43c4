import numpy as np


def diagnose(losses, hidden):
    first = losses[0]
    if not np.all(np.isfinite(losses)) or np.max(losses) > 1.5 * first:
        return "lr_too_large"
    dead = np.all(hidden[-1] == 0, axis=0)
    if np.mean(dead) >= 0.9:
        return "dead_relu"
    last = losses[-1]
    if last >= 0.9:
        return "lr_too_small"
    return "healthy"
