import numpy as np
def sigmoid(z):
    z = np.maximum(np.minimum(z, 10), -10)
    return 1 / (1 + np.exp(-z))
