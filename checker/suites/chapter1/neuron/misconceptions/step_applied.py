"""A threshold is applied

Does: It answers 1 or 0 by the sum's sign, as the perceptron of 1958 did.
Think: A step throws away how clear the answer was; return the sum itself.
"""

import numpy as np


def neuron(x, w, b):
    return 1.0 if np.dot(x, w) + b > 0 else 0.0
