"""The prediction loses its axis

Does: It takes y_hat[0], a bare number for one example and the first row of a batch.
Think: y_hat keeps its shape, (1,) or (N, 1): the output is a layer of one neuron.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    z1 = x @ W1 + b1
    a1 = np.maximum(z1, 0)
    z2 = a1 @ W2 + b2
    return a1, (1 / (1 + np.exp(-z2)))[0]
