"""The positive half squared

Does: It answers z * z where z is positive.
Think: ReLU lets a positive value through as it is; a mask times z does that, once.
"""

import numpy as np


def relu(z):
    return z * z * (z > 0)
