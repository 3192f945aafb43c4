"""Only the largest share

Does: It returns each row's largest probability, not all k of them.
Think: The answer has the shape of z: one share for every class.
"""

import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return np.max(e / np.sum(e, axis=-1, keepdims=True), axis=-1)
