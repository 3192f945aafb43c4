"""A minus in sigmoid's denominator

Does: It computes 1 / (1 - e^-z) at the output, which has a pole at 0.
Think: With 1 + e^-z the denominator is never 0, and the prediction stays between 0 and 1.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(x @ W1 + b1, 0)
    return a1, 1 / (1 - np.exp(-(a1 @ W2 + b2)))
