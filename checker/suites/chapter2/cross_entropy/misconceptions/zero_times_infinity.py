"""0 times infinity

Does: It multiplies one-hot targets by the logarithms of all classes, and where any p is 0, 0 * log
    0 is NaN.
Think: Pick the true class's p first, or put a tiny floor under all of them before the logarithm.
"""

import numpy as np


def cross_entropy(probs, labels):
    one_hot = np.eye(probs.shape[1])[labels]
    return -np.sum(one_hot * np.log(probs)) / len(labels)
