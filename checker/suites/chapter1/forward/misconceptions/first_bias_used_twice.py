"""The first bias used twice

Does: It adds b1 to the output's sum, too.
Think: The output has a bias of its own: b2.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(x @ W1 + b1, 0)
    return a1, 1 / (1 + np.exp(-(a1 @ W2 + b1)))
