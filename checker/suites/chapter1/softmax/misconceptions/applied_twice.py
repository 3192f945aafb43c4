"""Softmax twice

Does: It takes the softmax of the shares once more, which makes them nearly alike.
Think: The scores go through e^z once; the shares are already the answer.
"""

import numpy as np


def softmax(z):
    for _ in range(2):
        e = np.exp(z - np.max(z, axis=-1, keepdims=True))
        z = e / np.sum(e, axis=-1, keepdims=True)
    return z
