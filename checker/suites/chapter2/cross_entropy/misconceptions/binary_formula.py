"""The formula for yes or no

Does: It computes y log p + (1 - y) log(1 - p) with class numbers for y, which belongs to a single
    output.
Think: With k classes only the true class's column counts: -log p[label].
"""

import numpy as np


def cross_entropy(probs, labels):
    p = np.clip(probs, 1e-12, 1 - 1e-12)
    return -np.mean(labels * np.log(p) + (1 - labels) * np.log(1 - p))
