"""The mean of the first bias

Does: It adds the mean of b1 to b2.
Think: Every hidden bias reaches the outputs through its own weights: b1 @ W2.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return W1 @ W2, np.mean(b1) + b2
