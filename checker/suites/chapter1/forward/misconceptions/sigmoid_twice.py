"""Sigmoid applied twice

Does: It sends the prediction through sigmoid once more, so that it stays between 0.5 and 0.74.
Think: One activation a layer: the output's sum goes through sigmoid once.
"""

import numpy as np


def _sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x, W1, b1, W2, b2):
    z1 = x @ W1 + b1
    a1 = np.maximum(z1, 0)
    z2 = a1 @ W2 + b2
    return a1, _sigmoid(_sigmoid(z2))
