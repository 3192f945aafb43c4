"""float() of an array

Does: It calls float(y_hat) on an array of shape (1,), which NumPy 2.4 and newer refuse.
Think: Return y_hat as it is; to print one prediction, y_hat.item() works in every version.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(x @ W1 + b1, 0)
    y_hat = 1 / (1 + np.exp(-(a1 @ W2 + b2)))
    return a1, float(y_hat)
