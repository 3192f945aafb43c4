"""The shape is lost

Does: It loops over z.flatten() and returns the flat result.
Think: The answer has the shape of z: reshape it back, or work on the whole array at once.
"""

import numpy as np


def sigmoid(z):
    with np.errstate(over="ignore"):
        return np.array([1 / (1 + np.exp(-v)) for v in np.asarray(z).flatten()])
