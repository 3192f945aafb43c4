"""No activation at the output

Does: It returns the output's weighted sum, which may be negative or above 1.
Think: Sigmoid turns that sum into a degree of yes: y_hat = sigmoid(a1 @ W2 + b2).
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(x @ W1 + b1, 0)
    return a1, a1 @ W2 + b2
