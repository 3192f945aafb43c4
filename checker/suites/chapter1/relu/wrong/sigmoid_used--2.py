import numpy as np
from math import exp
def relu(z):
    return 1 / (1 + np.exp(-1 * z))
