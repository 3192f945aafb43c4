"""Returns a named tuple, which is a tuple."""

from collections import namedtuple

import numpy as np

Pass = namedtuple("Pass", "hidden prediction")


def forward(x, W1, b1, W2, b2):
    hidden = np.clip(np.matmul(x, W1) + b1, 0.0, np.inf)
    return Pass(hidden, np.exp(-np.logaddexp(0.0, -(np.matmul(hidden, W2) + b2))))
