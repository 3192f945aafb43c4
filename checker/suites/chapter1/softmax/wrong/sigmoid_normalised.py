import numpy as np
def softmax(z):
    s = 1 / (1 + np.exp(-z))
    return s / s.sum(axis=-1, keepdims=True)
