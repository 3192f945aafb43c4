"""The Jacobian of softmax

Does: It computes diag(a) - a a^T, which says how each share of a softmax changes with each score.
Think: A sigmoid's answer depends on its own sum alone: a * (1 - a), element by element.
"""

import numpy as np


def dsigmoid(a):
    return np.diagflat(a) - np.outer(a, a)
