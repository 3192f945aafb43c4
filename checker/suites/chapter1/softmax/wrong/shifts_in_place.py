import numpy as np
def softmax(z):
    m = z.max(axis=-1, keepdims=True)
    z -= m
    return np.exp(z) / np.exp(z).sum(axis=-1, keepdims=True)
