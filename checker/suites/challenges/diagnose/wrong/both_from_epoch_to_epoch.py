import numpy as np


def diagnose(losses, hidden):
    if not np.all(np.isfinite(losses)):
        return "lr_too_large"
    ratio = losses[1:] / losses[:-1]
    if np.any(ratio > 1.5):
        return "lr_too_large"
    if np.mean(np.all(hidden[-1] == 0, axis=0)) >= 0.9:
        return "dead_relu"
    if len(ratio) == 0 or ratio[-1] > 0.9:
        return "lr_too_small"
    return "healthy"
