"""A step in the hidden layer

Does: It answers 1 or 0 in the hidden layer, which is the slope of ReLU and not its value.
Think: What is positive passes with all its strength.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    z1 = x @ W1 + b1
    a1 = (z1 > 0).astype(float)
    z2 = a1 @ W2 + b2
    return a1, 1 / (1 + np.exp(-z2))
