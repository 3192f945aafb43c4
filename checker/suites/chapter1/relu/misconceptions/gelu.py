"""GELU

Does: It answers the GELU of transformers, a smooth cousin of ReLU.
Think: ReLU has no curve: below 0 it is exactly 0, above exactly z.
"""

import numpy as np


def relu(z):
    return 0.5 * z * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)))
