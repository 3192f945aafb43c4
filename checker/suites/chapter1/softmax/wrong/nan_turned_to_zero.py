import numpy as np
def softmax(z):
    e = np.exp(z)
    p = e / e.sum(axis=-1, keepdims=True)
    p[np.isnan(p)] = 0
    return p
