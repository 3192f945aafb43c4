"""Everything relative to the first loss; a unit is dead if its largest activation is 0."""

import numpy as np


def diagnose(losses, hidden):
    with np.errstate(all="ignore"):
        relative = np.asarray(losses) / losses[0]
    peaks = hidden[-1].max(axis=0)
    exploded = np.any(~np.isfinite(losses)) or np.any(relative > 1.5)
    if exploded:
        return "lr_too_large"
    elif np.mean(peaks == 0) >= 0.9:
        return "dead_relu"
    elif relative[-1] > 0.9:
        return "lr_too_small"
    else:
        return "healthy"
