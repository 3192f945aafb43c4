import numpy as np
def softmax(z):
    z = np.atleast_2d(z)
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
