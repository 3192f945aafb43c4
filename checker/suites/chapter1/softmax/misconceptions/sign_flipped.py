"""The sign is flipped

Does: It raises e to -z, so that the lowest score gets the largest share.
Think: A higher score means a larger share: e^z, and z - max(z) for the shift.
"""

import numpy as np


def softmax(z):
    e = np.exp(np.min(z, axis=-1, keepdims=True) - z)
    return e / np.sum(e, axis=-1, keepdims=True)
