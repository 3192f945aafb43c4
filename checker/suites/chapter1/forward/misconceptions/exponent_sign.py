"""The sign of sigmoid's exponent

Does: It computes 1 / (1 + e^z) at the output, the probability of no.
Think: A large sum must give a large answer: 1 / (1 + e^-z).
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(x @ W1 + b1, 0)
    return a1, 1 / (1 + np.exp(a1 @ W2 + b2))
