"""The output reads the sums, not the activations

Does: It returns a1 rightly, but feeds z1, from before the ReLU, to the output layer.
Think: What the hidden layer answers is a1, and that is what the next layer hears.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    z1 = x @ W1 + b1
    a1 = np.maximum(z1, 0)
    return a1, 1 / (1 + np.exp(-(z1 @ W2 + b2)))
