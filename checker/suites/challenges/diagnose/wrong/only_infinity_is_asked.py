import numpy as np


def diagnose(losses, hidden):
    first = losses[0]
    if np.isinf(losses).any() or (losses > 1.5 * first).any():
        return "lr_too_large"
    alive = (hidden[-1] > 0).any(axis=0)
    if 1 - alive.mean() >= 0.9 - 1e-12:
        return "dead_relu"
    if losses[-1] > 0.9 * first:
        return "lr_too_small"
    return "healthy"
