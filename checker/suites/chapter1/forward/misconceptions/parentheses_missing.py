"""Parentheses missing in sigmoid

Does: It computes 1/1 + e^-z at the output, since division binds tighter than addition.
Think: The whole 1 + e^-z stands below the line: 1 / (1 + np.exp(-z)).
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    z1 = x @ W1 + b1
    a1 = np.maximum(z1, 0)
    z2 = a1 @ W2 + b2
    return a1, 1 / 1 + np.exp(-z2)
