"""The mean left out

Does: It returns every row's loss in an array.
Think: Descent needs one number: average the rows.
"""

import numpy as np


def cross_entropy(probs, labels):
    return -np.log(np.maximum(probs[np.arange(len(labels)), labels], 1e-12))
