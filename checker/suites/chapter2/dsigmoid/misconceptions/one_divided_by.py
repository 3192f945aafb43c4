"""1 divided by the slope

Does: It returns 1 / (a * (1 - a)), which is the slope of the inverse, from a back to z.
Think: The chain rule multiplies by how fast a changes with z: a * (1 - a), at most 0.25.
"""

import numpy as np


def dsigmoid(a):
    return 1 / (a * (1 - a))
