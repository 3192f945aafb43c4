"""A quarter everywhere

Does: It answers 0.25, the slope in the middle, whatever the activation is.
Think: The slope changes along the curve: a * (1 - a) is 0.25 only at a = 0.5.
"""

import numpy as np


def dsigmoid(a):
    return np.full(np.shape(a), 0.25)
