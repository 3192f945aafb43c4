"""Labels used for rows

Does: It looks up probs[labels], which picks whole rows and not one entry a row.
Think: One entry a row wants two indices: probs[np.arange(N), labels].
"""

import numpy as np


def cross_entropy(probs, labels):
    p = np.maximum(probs, 1e-12)
    return -np.mean(np.log(p[labels]))
