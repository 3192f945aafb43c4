import numpy as np


def diagnose(losses, hidden):
    first = losses[0]
    if not np.all(np.isfinite(losses)) or np.max(losses) > 1.5 * first:
        return "lr_too_large"
    dead = np.all(hidden[0] == 0, axis=0)
    if np.mean(dead) >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9 * first:
        return "lr_too_small"
    return "healthy"
