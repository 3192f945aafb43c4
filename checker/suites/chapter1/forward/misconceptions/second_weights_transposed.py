"""W2 transposed

Does: It multiplies by W2.T, which only fits if there are as many outputs as hidden neurons.
Think: W2 is (h, n_out), a neuron a column: a1 @ W2 fits as it stands.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(x @ W1 + b1, 0)
    return a1, 1 / (1 + np.exp(-(a1 @ W2.T + b2)))
