import numpy as np
import math
def sigmoid(z):
    return np.array([1 / (1 + math.exp(-v)) for v in z])
