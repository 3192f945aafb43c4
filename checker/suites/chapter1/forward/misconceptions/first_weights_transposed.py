"""W1 transposed

Does: It multiplies by W1.T, which only fits if there are as many inputs as hidden neurons.
Think: W1 is (n_in, h), a neuron a column: x @ W1 fits as it stands.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(x @ W1.T + b1, 0)
    return a1, 1 / (1 + np.exp(-(a1 @ W2 + b2)))
