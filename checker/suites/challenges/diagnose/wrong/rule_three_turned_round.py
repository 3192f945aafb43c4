import math
import numpy as np
def diagnose(losses, hidden):
    first, last = losses[0], losses[-1]
    for loss in losses:
        if not math.isfinite(loss) or loss > first * 1.5:
            return "lr_too_large"
    units = hidden.shape[2]
    dead = 0
    for u in range(units):
        if np.all(hidden[-1, :, u] == 0):
            dead += 1
    if dead / units >= 0.9:
        return "dead_relu"
    elif last <= first * 0.9:
        return "lr_too_small"
    else:
        return "healthy"
