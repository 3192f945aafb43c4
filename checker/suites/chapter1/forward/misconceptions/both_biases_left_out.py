"""Both biases are left out

Does: It multiplies by the weights and never adds b1 or b2.
Think: Each layer is x @ W + b; the quest's example has biases of 0, others have not.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(x @ W1, 0)
    return a1, 1 / (1 + np.exp(-(a1 @ W2)))
