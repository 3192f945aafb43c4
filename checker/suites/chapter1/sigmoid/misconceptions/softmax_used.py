"""Softmax

Does: It divides by the sum over the array, so that the elements compete with each other.
Think: Sigmoid looks at one element at a time: each is a question of its own.
"""

import numpy as np


def sigmoid(z):
    e = np.exp(z - np.max(z))
    return e / np.sum(e)
