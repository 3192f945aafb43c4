"""No helper at all."""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = x @ W1 + b1
    a1[a1 < 0] = 0
    e = np.exp(a1 @ W2 + b2)
    return a1, e / (1 + e)
