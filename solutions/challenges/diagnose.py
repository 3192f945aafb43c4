"""A run's diagnosis, the reference: the rules in order, the first that holds."""

import numpy as np


def diagnose(losses, hidden):
    """Return "lr_too_large", "dead_relu", "lr_too_small" or "healthy"."""
    # Finiteness first: every comparison with nan is False.
    if not np.isfinite(losses).all() or np.max(losses) > 1.5 * losses[0]:
        return "lr_too_large"
    # A unit is dead if it is silent for every example, not for some.
    dead = (hidden[-1] == 0).all(axis=0)
    if dead.mean() >= 0.9:
        return "dead_relu"
    if losses[-1] > 0.9 * losses[0]:
        return "lr_too_small"
    return "healthy"
