"""The biases subtracted

Does: It takes the biases away from the sums, as if they were thresholds.
Think: A bias is added: x @ W1 + b1, a1 @ W2 + b2.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(x @ W1 - b1, 0)
    return a1, 1 / (1 + np.exp(-(a1 @ W2 - b2)))
