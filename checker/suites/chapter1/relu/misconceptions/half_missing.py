"""The half is missing

Does: It adds z and |z| and does not halve the sum, so positive values come back doubled.
Think: z + |z| is 2z on the right and 0 on the left: half of it is ReLU.
"""

import numpy as np


def relu(z):
    return z + np.abs(z)
