"""A rounded prediction

Does: It rounds the prediction to a few decimal places.
Think: Rounding is for printing: the number itself is handed on.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(x @ W1 + b1, 0)
    return a1, np.round(1 / (1 + np.exp(-(a1 @ W2 + b2))), 3)
