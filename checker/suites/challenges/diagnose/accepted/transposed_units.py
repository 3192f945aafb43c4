"""Walks over the units of the last epoch, transposed, one by one."""

import numpy as np


def diagnose(losses, hidden):
    losses = [float(loss) for loss in losses]
    if any(np.isnan(loss) or np.isinf(loss) for loss in losses) or max(losses) > losses[0] * 1.5:
        return "lr_too_large"
    dead_units = [not unit.any() for unit in hidden[-1].T]
    if sum(dead_units) / len(dead_units) >= 0.9:
        return "dead_relu"
    improved = (losses[0] - losses[-1]) / losses[0]
    if improved < 0.1:
        return "lr_too_small"
    return "healthy"
