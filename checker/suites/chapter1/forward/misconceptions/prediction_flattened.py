"""The prediction loses its last axis

Does: It squeezes y_hat, which gives (N,) for a batch and a bare number for one example.
Think: y_hat is a layer of one neuron: (N, 1), and (1,) for one example.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(x @ W1 + b1, 0)
    return a1, np.squeeze(1 / (1 + np.exp(-(a1 @ W2 + b2))))
