"""Half in a, half in z

Does: It multiplies a by 1 minus the sigmoid of a, as if one factor wanted z.
Think: The argument is sigmoid's output already: both factors take it as it is.
"""

import numpy as np


def dsigmoid(a):
    return a * (1 - 1 / (1 + np.exp(-a)))


def explains(returned, raised, a):
    """Either factor."""
    if returned is None or np.shape(returned) != np.shape(a):
        return False
    s = 1 / (1 + np.exp(-a))
    return any(np.allclose(returned, way, rtol=1e-5) for way in (a * (1 - s), s * (1 - a)))
