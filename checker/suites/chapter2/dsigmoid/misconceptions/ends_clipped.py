"""The ends are cut off

Does: It keeps a away from 0 and 1 before it multiplies, so that the slope never becomes 0.
Think: At the ends the sigmoid is flat and its slope really is 0; nothing is divided by it here.
"""

import numpy as np


def dsigmoid(a):
    a = np.clip(a, 0.01, 0.99)
    return a * (1 - a)


def explains(returned, raised, a):
    """By any margin that people write and that shows."""
    if returned is None or np.shape(returned) != np.shape(a):
        return False
    for margin in (0.1, 0.05, 0.02, 0.01, 0.005, 0.001, 1e-4, 1e-5, 1e-6):
        inside = np.clip(a, margin, 1 - margin)
        if np.allclose(returned, inside * (1 - inside), rtol=1e-6, atol=1e-9):
            return True
    return False
