"""a - a**3

Does: It subtracts the cube, or multiplies by 1 - a**2, where the square is due.
Think: a * (1 - a) is a - a**2.
"""

import numpy as np


def dsigmoid(a):
    return a - a**3
