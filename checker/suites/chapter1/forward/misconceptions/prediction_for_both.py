"""The prediction twice

Does: It returns the prediction in both places.
Think: The first of the pair is the hidden layer's answer a1.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(x @ W1 + b1, 0)
    y_hat = 1 / (1 + np.exp(-(a1 @ W2 + b2)))
    return y_hat, y_hat
