"""Examples taken for units

Does: It reduces over the wrong axis: it counts the examples that wake no unit, not the units
    that no example wakes.
Think: hidden[-1] has the shape (N, units). "For every example" runs along axis 0 and leaves one
    answer a unit.
"""

import numpy as np


def diagnose(losses, hidden):
    if not np.isfinite(losses).all() or np.max(losses) > 1.5 * losses[0]:
        return "lr_too_large"
    dead = (hidden[-1] == 0).all(axis=1)
    if dead.mean() >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9 * losses[0]:
        return "lr_too_small"
    return "healthy"
