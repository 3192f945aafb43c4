"""The sign alone

Does: It answers 1 or -1 by the sum's sign.
Think: A neuron's sum is the raw vote with all its strength; a decision comes later.
"""

import numpy as np


def neuron(x, w, b):
    return np.sign(np.dot(x, w) + b)
