"""The hidden layer is passed by

Does: It computes the output from x @ W1 @ W2, without the hidden bias and the ReLU.
Think: The output reads what the hidden layer answers: a1 @ W2 + b2.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(x @ W1 + b1, 0)
    return a1, 1 / (1 + np.exp(-(x @ W1 @ W2 + b2)))
