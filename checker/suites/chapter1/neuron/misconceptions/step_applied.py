"""A threshold is applied

Does: It answers 1 or 0 by the sum's sign, as the perceptron of 1958 did, or cuts the sum off at 0
    and at 1.
Think: That throws away how clear the answer was; return the sum itself.
"""

import numpy as np


def neuron(x, w, b):
    return 1.0 if np.dot(x, w) + b > 0 else 0.0
