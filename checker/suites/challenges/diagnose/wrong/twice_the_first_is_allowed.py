import math


def diagnose(losses, hidden):
    first = float(losses[0])
    for loss in losses:
        if not math.isfinite(loss) or float(loss) / first > 2.0:
            return "lr_too_large"
    silent = sum(1 for unit in hidden[-1].T if not unit.any())
    if silent >= 0.9 * hidden.shape[2]:
        return "dead_relu"
    return "lr_too_small" if losses[-1] > 0.9 * first else "healthy"
