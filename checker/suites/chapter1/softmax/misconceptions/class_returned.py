"""The class, not its probability

Does: It returns the number of the likeliest class.
Think: argmax comes later, when a decision is due; here all k shares are asked for.
"""

import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return np.argmax(e / e.sum(axis=-1, keepdims=True), axis=-1)
