import numpy as np


def diagnose(losses, hidden):
    last = np.asarray(hidden)[-1]
    silent = (last == 0).all(axis=0).sum()
    if silent / last.shape[1] >= 0.9:
        return "dead_relu"
    for loss in losses:
        if not np.isfinite(loss) or loss > 1.5 * losses[0]:
            return "lr_too_large"
    return "lr_too_small" if losses[-1] > 0.9 * losses[0] else "healthy"
