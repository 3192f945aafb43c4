"""Plain loops and the math module, no NumPy."""

import math


def diagnose(losses, hidden):
    first = losses[0]
    for loss in losses:
        if not math.isfinite(loss) or loss > 1.5 * first:
            return "lr_too_large"
    last_epoch = hidden[-1]
    units = len(last_epoch[0])
    dead = 0
    for unit in range(units):
        if all(example[unit] == 0 for example in last_epoch):
            dead += 1
    if dead / units >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9 * first:
        return "lr_too_small"
    return "healthy"
