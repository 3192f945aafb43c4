import numpy as np


def diagnose(losses, hidden):
    losses = np.array(losses)
    if np.isnan(losses).any() or np.isinf(losses).any() or (losses > 1.5 * losses[0]).any():
        return "lr_too_large"
    elif losses[-1] > 0.9 * losses[0]:
        return "lr_too_small"
    elif np.mean(hidden[-1].max(axis=0) == 0) >= 0.9:
        return "dead_relu"
    else:
        return "healthy"
