import numpy as np
def softmax(z):
    m = np.amin(z, axis=-1, keepdims=True)
    e = np.exp(z - m)
    return e / np.sum(e, axis=-1, keepdims=True)
