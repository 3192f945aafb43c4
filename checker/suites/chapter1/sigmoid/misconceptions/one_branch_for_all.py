"""One form for the whole array

Does: It chooses one form for the whole array, and where both signs meet in it, e^z / (1 + e^z)
    makes NaN of a large z.
Think: Which form is safe is a question for each element: np.where, or two masks.
"""

import numpy as np


def sigmoid(z):
    if np.all(z >= 0):
        return 1 / (1 + np.exp(-z))
    return np.exp(z) / (1 + np.exp(z))


def explains(returned, raised, z):
    """However it chooses; all of one sign is right."""
    if returned is None or np.shape(returned) != np.shape(z):
        return False
    z, answer = np.ravel(z), np.ravel(returned)
    right = np.isclose(answer, 0.5 * (1 + np.tanh(z / 2)), rtol=1e-5, atol=1e-8)
    spoilt = np.isnan(answer)
    if z.min() < 0 and z.max() > 710:
        return bool(np.all(np.where(z > 710, spoilt, right)))
    return bool(np.all(right))
