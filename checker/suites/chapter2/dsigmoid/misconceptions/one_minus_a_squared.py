"""(1 - a) squared

Does: It computes (1 - a)**2, with the factor a missing.
Think: The slope is a * (1 - a): one factor of each.
"""

import numpy as np


def dsigmoid(a):
    return (1 - a) ** 2
