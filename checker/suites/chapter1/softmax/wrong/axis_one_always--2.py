import numpy as np
def softmax(z):
    ez = np.exp(z)
    return ez / np.sum(ez, axis=1, keepdims=True)
