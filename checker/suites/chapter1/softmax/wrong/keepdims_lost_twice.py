import numpy as np
def softmax(z):
    z = z - z.max(axis=-1)
    e = np.exp(z)
    return e / e.sum(axis=-1)
