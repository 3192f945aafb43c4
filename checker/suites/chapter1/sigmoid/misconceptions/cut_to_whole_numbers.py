"""Cut down to whole numbers

Does: It drops what stands behind the point, as an array of integers does, so that all but 1
    becomes 0.
Think: The answers lie between 0 and 1: collect them in an array of floats.
"""

import numpy as np


def sigmoid(z):
    return (1 / (1 + np.exp(-z))).astype(int)


def explains(returned, raised, z):
    """From z = 40 on it is 1 for sure; a little below, that is a question of rounding."""
    if returned is None or np.shape(returned) != np.shape(z):
        return False
    z, answer = np.ravel(z), np.ravel(returned)
    return bool(np.all((answer == (z > 40)) | (answer == 1) & (z > 20)))
