import numpy as np
def softmax(z):
    m = np.max(z, axis=-1, keepdims=True)
    return np.exp(z - m) / np.sum(np.exp(z), axis=-1, keepdims=True)
