"""A hole at 0

Does: It fills in what is above 0 and what is below, and leaves at exactly 0 what the array held
    before.
Think: One of the two masks has to take 0 in: z >= 0 and z < 0 leave nothing out.
"""

import numpy as np


def sigmoid(z):
    out = np.zeros_like(z)
    above, below = z > 0, z < 0
    out[above] = 1 / (1 + np.exp(-z[above]))
    out[below] = np.exp(z[below]) / (1 + np.exp(z[below]))
    return out


def explains(returned, raised, z):
    """Whatever the array held; a mask on a bare number may raise."""
    if np.ndim(z) == 0 and returned is None:
        return True
    if returned is None or np.shape(returned) != np.shape(z):
        return False
    z, answer = np.ravel(z), np.ravel(returned)
    right = np.isclose(answer, 0.5 * (1 + np.tanh(z / 2)), rtol=1e-5, atol=1e-7)
    return bool(np.all(right != (z == 0)))
