import numpy as np
def softmax(z):
    m = z.shape[0]
    top = np.exp(z - np.amax(z, axis=-1, keepdims=True))
    total = np.sum(top, axis=-1, keepdims=True)
    return top / (m * total)
