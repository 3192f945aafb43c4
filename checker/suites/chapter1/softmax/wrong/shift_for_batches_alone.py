import numpy as np
def softmax(z):
    if z.ndim == 1:
        ex = np.exp(z)
        return ex / ex.sum()
    ex = np.exp(z - z.max(axis=1, keepdims=True))
    return ex / ex.sum(axis=1, keepdims=True)
