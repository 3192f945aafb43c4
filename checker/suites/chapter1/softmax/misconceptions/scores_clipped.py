"""The scores are cut off

Does: It clips the scores at 500 or so, and all scores near 1000 become equal.
Think: Shift instead of clipping: subtracting the row's largest keeps the differences.
"""

import numpy as np


def softmax(z):
    e = np.exp(np.clip(z, -500, 500))
    return e / np.sum(e, axis=-1, keepdims=True)


def explains(returned, raised, z):
    """At 500 or elsewhere, from above or from both sides."""
    if returned is None or np.shape(returned) != np.shape(z):
        return False
    answer = np.asarray(returned)
    for limit in (10, 20, 30, 50, 88, 100, 200, 250, 300, 400, 500, 600, 700, 709):
        for low in (-limit, -np.inf):
            cut = np.clip(z, low, limit)
            shares = np.exp(cut - np.max(cut, axis=-1, keepdims=True))
            shares /= shares.sum(axis=-1, keepdims=True)
            # Without a shift a row near -1000 is 0 / 0, and sums are as they come.
            vanished = np.isnan(answer) & (np.max(cut, axis=-1, keepdims=True) < -700)
            if np.all(vanished | np.isclose(answer, shares, rtol=1e-5)):
                return True
    return False
