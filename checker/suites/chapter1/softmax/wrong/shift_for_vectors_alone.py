import numpy as np
def softmax(z):
    if z.ndim == 1:
        z = z - np.max(z)
        return np.exp(z) / np.sum(np.exp(z))
    return np.exp(z) / np.sum(np.exp(z), axis=1, keepdims=True)
