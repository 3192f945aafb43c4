"""The decision for the prediction

Does: It rounds the prediction to 0 or 1.
Think: How sure the network is matters, above all to learning: return the probability.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(x @ W1 + b1, 0)
    return a1, (1 / (1 + np.exp(-(a1 @ W2 + b2))) > 0.5).astype(float)
