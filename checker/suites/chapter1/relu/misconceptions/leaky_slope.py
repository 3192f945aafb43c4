"""Leaky ReLU

Does: It lets a small share of every negative value through, which is a leaky ReLU.
Think: The plain ReLU is flat on the left: everything below 0 becomes exactly 0.
"""

import numpy as np


def relu(z):
    return np.where(z > 0, z, 0.01 * z)
