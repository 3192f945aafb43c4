"""Written for a vector alone

Does: It loops over the entries of a vector; a batch or a single number raises, and a column loses
    its axis.
Think: a * (1 - a) goes through the elements of any shape by itself.
"""

import numpy as np


def dsigmoid(a):
    out = np.zeros(len(a))
    for i in range(len(a)):
        out[i] = a[i] * (1 - a[i])
    return out


def explains(returned, raised, a):
    """A column may come back as a vector, if it does not raise."""
    if returned is None:
        return a.ndim != 1 and raised in ("ValueError", "TypeError", "IndexError")
    if a.size != len(np.atleast_1d(a)) or a.ndim == 0 or np.shape(returned) != (a.size,):
        return False
    return np.allclose(returned, (a * (1 - a)).ravel())
