"""From -1 to 1

Does: It stretches the answer to 2s - 1, which is the bipolar sigmoid, tanh(z / 2).
Think: Sigmoid answers a degree of yes between 0 and 1.
"""

import numpy as np


def sigmoid(z):
    return 2 / (1 + np.exp(-z)) - 1
