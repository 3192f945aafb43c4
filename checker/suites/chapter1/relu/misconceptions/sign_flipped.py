"""The sign is flipped

Does: It answers max(0, -z), which lights up for negative values.
Think: No minus is needed: the neuron speaks when its sum is positive.
"""

import numpy as np


def relu(z):
    return np.maximum(0, -z)
