"""Nothing is returned

Does: It works out the answer and ends without a return, so that the caller gets None.
Think: A function hands its result over by `return`; the names inside it are forgotten at its end.
"""

import numpy as np


def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
