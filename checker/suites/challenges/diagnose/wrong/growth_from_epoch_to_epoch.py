import numpy as np


def diagnose(losses, hidden):
    previous = losses[0]
    for loss in losses:
        if not np.isfinite(loss):
            return "lr_too_large"
        if loss > previous * 1.5:
            return "lr_too_large"
        previous = loss

    last = hidden[-1]
    n_units = last.shape[1]
    n_dead = sum(1 for u in range(n_units) if np.all(last[:, u] == 0))
    if n_dead / n_units >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9 * losses[0]:
        return "lr_too_small"
    return "healthy"
