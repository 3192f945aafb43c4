"""NaN for negative values

Does: It makes NaN of what is negative, as a square root does.
Think: Nothing has to be computed but a choice: z where it is positive, else 0.
"""

import numpy as np


def relu(z):
    return np.sqrt(z) ** 2
