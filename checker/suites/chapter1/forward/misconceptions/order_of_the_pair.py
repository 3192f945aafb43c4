"""The pair is turned round

Does: It returns (y_hat, a1) where (a1, y_hat) is asked for.
Think: The order is that of the layers: the hidden activations first, then the prediction.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(x @ W1 + b1, 0)
    return 1 / (1 + np.exp(-(a1 @ W2 + b2))), a1
