"""Cut off too near

Does: It clips z near 0, at 10 or so, where the curve is not flat yet.
Think: At -12 sigmoid still is 6e-6: clip no nearer than where e^-z is about to overflow.
"""

import numpy as np


def sigmoid(z):
    z = np.clip(z, -10, 10)
    return 1 / (1 + np.exp(-z))


def explains(returned, raised, z):
    """At 10 or elsewhere: from 19 on the answer is right to 1e-8."""
    if returned is None or np.shape(returned) != np.shape(z):
        return False
    cut = [1 / (1 + np.exp(-np.clip(z, -limit, limit))) for limit in range(1, 19)]
    return any(np.allclose(returned, one, rtol=1e-6, atol=1e-9) for one in cut)
