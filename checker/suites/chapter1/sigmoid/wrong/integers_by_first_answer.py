import math

import numpy as np


def _scalar_sigmoid(v):
    if v < -700:
        return 0
    if v > 700:
        return 1
    return 1 / (1 + math.exp(-v))


sigmoid = np.vectorize(_scalar_sigmoid)
