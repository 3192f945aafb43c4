"""The numerical gradient, the reference: nudge one entry at a time, both ways, and compare."""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    """Return the central difference quotient of scalar f at x, entry by entry; shape of x."""
    x = np.asarray(x, dtype=float)
    gradient = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        # Copies, not x itself: then there is nothing to put back, even if f raises.
        above, below = x.copy(), x.copy()
        above[index] += eps
        below[index] -= eps
        gradient[index] = (f(above) - f(below)) / (2 * eps)
    return gradient
