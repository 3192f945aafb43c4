"""The sums of both layers

Does: It returns z1 and z2, from before the activations.
Think: a1 and y_hat are what the activations make of the sums.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    z1 = x @ W1 + b1
    a1 = np.maximum(z1, 0)
    z2 = a1 @ W2 + b2
    return z1, z2
