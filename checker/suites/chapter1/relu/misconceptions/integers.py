"""Cut down to whole numbers

Does: It starts from an integer 0, so that NumPy turns every value into a whole number.
Think: np.vectorize takes its dtype from the first answer: begin with 0.0, or use np.maximum.
"""

import numpy as np


def relu(z):
    return np.vectorize(lambda v: v if v > 0 else 0, otypes=[int])(z)
