import numpy as np
import math
def relu(z):
    return np.vectorize(math.tanh)(z)
