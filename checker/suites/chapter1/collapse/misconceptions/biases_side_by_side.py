"""The biases side by side

Does: It concatenates b1 and b2.
Think: One bias an output is asked for: what b1 becomes through W2, plus b2.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return W1 @ W2, np.concatenate([b1, b2])
