"""The slope of ReLU

Does: It gives 1 where the activation is positive and 0 elsewhere, which is ReLU's slope.
Think: ReLU has a slope of 0 or 1; sigmoid's changes smoothly and is 0.25 at most.
"""

import numpy as np


def dsigmoid(a):
    return np.where(a > 0, 1.0, 0.0)
