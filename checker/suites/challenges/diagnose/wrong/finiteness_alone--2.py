import numpy as np
def diagnose(losses, hidden):
    bad = ~np.isfinite(losses)
    if bad.sum() > 0 or np.min(losses) > 1.5 * losses[0]:
        return "lr_too_large"
    if np.mean(np.max(hidden[-1], axis=0) == 0) >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9 * losses[0]:
        return "lr_too_small"
    return "healthy"
