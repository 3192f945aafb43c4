"""Both biases come after the activations

Does: It adds b1 to what ReLU returns, and b2 to what sigmoid returns.
Think: A bias shifts the sum that is to be bent: first x @ W1 + b1, then the activation.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(x @ W1, 0) + b1
    return a1, 1 / (1 + np.exp(-(a1 @ W2))) + b2
