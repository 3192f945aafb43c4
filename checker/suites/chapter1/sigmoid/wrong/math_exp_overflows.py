import numpy as np
import math
def sigmoid(z):
    f = np.vectorize(lambda t: 1 / (1 + math.exp(-t)))
    return f(z)
