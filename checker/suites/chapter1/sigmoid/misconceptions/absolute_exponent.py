"""Half of the stable form

Does: It uses e^-|z| on both sides, so that -2 gets the answer of 2.
Think: The safe exponent is half the trick: for negative z the numerator is e^z, not 1.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-np.abs(z)))
