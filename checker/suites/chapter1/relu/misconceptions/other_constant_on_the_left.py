"""Another number than 0 on the left

Does: It answers one number for all that is negative, and that number is not 0.
Think: What is not positive becomes exactly 0: np.maximum(z, 0).
"""

import numpy as np


def relu(z):
    return np.where(z > 0, z, -1.0)


def explains(returned, raised, z):
    """Whatever it is; it may be a floor, under small positive values too."""
    if np.ndim(z) == 0 and returned is None:
        return True  # a mask on a bare number raises; it is enough if a 0-d array works
    if returned is None or np.shape(returned) != np.shape(z):
        return False
    z, answer = np.ravel(z), np.ravel(returned)
    left = answer[z < 0]
    if not left.size:
        return bool(np.all(np.isnan(z) | (answer >= z)))
    constant = left[0]
    if abs(constant) < 1e-12 or not np.allclose(left, constant):
        return False
    ways = (np.where(z > 0, z, constant), np.maximum(z, constant))
    return any(np.all((z == 0) | np.isclose(answer, way)) for way in ways)
