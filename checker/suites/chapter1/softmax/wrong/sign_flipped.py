import numpy as np
def softmax(z):
    e = np.exp(np.max(z, axis=-1, keepdims=True) - z)
    return e / e.sum(axis=-1, keepdims=True)
