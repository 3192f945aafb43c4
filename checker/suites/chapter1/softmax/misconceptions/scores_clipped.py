"""The scores are cut off

Does: It clips the scores to -500 and 500, so that all scores near 1000 become equal.
Think: Shift instead of clipping: subtracting the row's largest keeps the differences.
"""

import numpy as np


def softmax(z):
    e = np.exp(np.clip(z, -500, 500))
    return e / np.sum(e, axis=-1, keepdims=True)
