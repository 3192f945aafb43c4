import numpy as np
def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    return (s > 0.5).astype(float)
