import numpy as np
from math import e


@np.vectorize
def sigmoid(x):
    if x > 500:
        return 1
    elif x < -500:
        return 0
    else:
        return 1 / (1 + e ** -x)
