"""Labels taken for one-hot rows, and decoded

Does: It looks for the largest entry of each row of the labels, which are one number a row, and
    raises.
Think: The labels are class numbers already: use them as an index.
"""

import numpy as np


def cross_entropy(probs, labels):
    labels = np.argmax(labels, axis=1)
    p = np.maximum(probs[np.arange(len(labels)), labels], 1e-12)
    return -np.mean(np.log(p))
