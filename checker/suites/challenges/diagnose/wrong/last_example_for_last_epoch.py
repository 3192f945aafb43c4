import numpy as np
def diagnose(losses, hidden):
    if not np.all(np.isfinite(losses)):
        return "lr_too_large"
    if np.any(losses > losses[0] * 1.5):
        return "lr_too_large"
    last = hidden[:, -1, :]
    dead = np.all(last == 0, axis=0)
    if np.count_nonzero(dead) / dead.size >= 0.9:
        return "dead_relu"
    if losses[-1] / losses[0] > 0.9:
        return "lr_too_small"
    return "healthy"
