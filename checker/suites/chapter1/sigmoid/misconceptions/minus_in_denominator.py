"""A minus in the denominator

Does: It computes 1 / (1 - e^-z), which has a pole at 0.
Think: With 1 + e^-z the denominator is never 0, and the answer stays between 0 and 1.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 - np.exp(-z))
