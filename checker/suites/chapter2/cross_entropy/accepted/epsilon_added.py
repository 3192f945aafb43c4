"""A tiny epsilon inside the logarithm, the lookup by two ranges."""

import numpy as np


def cross_entropy(probs, labels):
    N = probs.shape[0]
    return -np.log(probs[range(N), labels] + 1e-12).mean()
