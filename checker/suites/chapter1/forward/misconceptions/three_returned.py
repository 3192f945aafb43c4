"""Three parts returned

Does: It returns the hidden sums, too, three parts where two are asked for.
Think: Backpropagation with ReLU needs a1 and y_hat: return those two.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    z1 = x @ W1 + b1
    a1 = np.maximum(z1, 0)
    z2 = a1 @ W2 + b2
    return z1, a1, 1 / (1 + np.exp(-z2))
