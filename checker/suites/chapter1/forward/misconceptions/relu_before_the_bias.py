"""ReLU before the bias

Does: It applies ReLU to x @ W1 and adds b1 afterwards.
Think: The bias shifts the sum that is to be bent: first x @ W1 + b1, then the ReLU.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(x @ W1, 0) + b1
    return a1, 1 / (1 + np.exp(-(a1 @ W2 + b2)))
