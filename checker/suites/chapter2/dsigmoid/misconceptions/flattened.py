"""The shape is lost

Does: It loops over a.ravel() and returns the flat result.
Think: Without a loop the shape stays by itself: a * (1 - a) works element by element.
"""

import numpy as np


def dsigmoid(a):
    return np.array([v * (1 - v) for v in np.ravel(a)])
