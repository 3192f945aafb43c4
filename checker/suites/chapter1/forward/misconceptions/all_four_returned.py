"""The sums are returned as well

Does: It returns (z1, a1, z2, y_hat), four parts where two are asked for.
Think: The contract is the pair (a1, y_hat): whoever calls unpacks exactly two.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    z1 = x @ W1 + b1
    a1 = np.maximum(z1, 0)
    z2 = a1 @ W2 + b2
    return z1, a1, z2, 1 / (1 + np.exp(-z2))
