import numpy as np
def softmax(z):
    if z.ndim == 1:
        e = np.exp(z - z.max())
        return e / e.sum()
    e = np.exp(z - z.max())
    return e / e.sum(axis=1).reshape(-1, 1)
