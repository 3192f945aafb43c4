import numpy as np
def sigmoid(z):
    return np.maximum(0, np.minimum(1, 0.2 * z + 0.5))
