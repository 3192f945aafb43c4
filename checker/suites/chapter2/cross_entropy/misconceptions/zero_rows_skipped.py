"""Rows with p = 0 left out

Does: It drops the rows whose true class has probability 0 and averages the others.
Think: Those are the worst mistakes of all; they count a finite but heavy price.
"""

import numpy as np


def cross_entropy(probs, labels):
    p = probs[np.arange(len(labels)), labels]
    charged = -np.log(p[p > 0])
    return charged.sum() / max(len(charged), 1)


def explains(returned, raised, probs, labels):
    """The mean of the others; where there are none, 0 or NaN."""
    p = probs[np.arange(len(labels)), labels]
    if not p.any():
        return raised == "ZeroDivisionError" or returned is not None and np.shape(returned) == ()
    return bool(
        returned is not None
        and np.shape(returned) == ()
        and np.isclose(returned, -np.mean(np.log(p[p > 0])), rtol=0, atol=1e-4)
    )
