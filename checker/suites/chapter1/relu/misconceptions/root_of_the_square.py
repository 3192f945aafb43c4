"""A square root of negative values

Does: It takes the square root of z, which is NaN below 0.
Think: Nothing has to be computed but a choice: z where it is positive, else 0.
"""

import numpy as np


def relu(z):
    return np.sqrt(z) ** 2
