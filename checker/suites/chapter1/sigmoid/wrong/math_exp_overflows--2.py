import numpy as np
import math
def sigmoid(z):
    z = np.asarray(z)
    flat = [1 / (1 + math.exp(-v)) for v in z.ravel()]
    return np.array(flat).reshape(z.shape)
