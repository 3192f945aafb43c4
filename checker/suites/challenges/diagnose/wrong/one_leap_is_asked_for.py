import numpy as np


def diagnose(losses, hidden):
    losses = np.asarray(losses, dtype=float)
    if np.isnan(losses).any() or np.isinf(losses).any():
        return "lr_too_large"
    for before, after in zip(losses[:-1], losses[1:]):
        if after - before > losses[0] / 2:
            return "lr_too_large"
    if np.mean(np.all(hidden[-1] == 0, axis=0)) >= 0.9:
        return "dead_relu"
    if losses[-1] / losses[0] > 0.9:
        return "lr_too_small"
    return "healthy"
