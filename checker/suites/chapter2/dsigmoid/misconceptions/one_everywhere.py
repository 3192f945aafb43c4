"""1 everywhere

Does: It answers 1, as if sigmoid were a straight line.
Think: a * (1 - a): two factors, multiplied.
"""

import numpy as np


def dsigmoid(a):
    return np.ones(np.shape(a))
