"""The output bias comes after sigmoid

Does: It adds b2 to what sigmoid returns, so that the prediction may leave 0 to 1.
Think: The bias shifts the sum that is to be bent: first a1 @ W2 + b2, then sigmoid.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(x @ W1 + b1, 0)
    return a1, 1 / (1 + np.exp(-(a1 @ W2))) + b2
