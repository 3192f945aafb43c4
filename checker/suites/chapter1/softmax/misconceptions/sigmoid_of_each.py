"""Sigmoid of each score

Does: It squashes every score by itself, so that the row need not sum to 1.
Think: The classes share one probability of 1: each depends on the scores of all.
"""

import numpy as np


def softmax(z):
    return 1 / (1 + np.exp(-z))
