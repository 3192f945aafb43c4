"""0 everywhere

Does: It answers 0 everywhere, as a rule by a * 1 - a, where the product comes first.
Think: The bracket makes the factor: a * (1 - a); and slopes are floats, in an array of integers all
    of them become 0.
"""

import numpy as np


def dsigmoid(a):
    return a * 1 - a
