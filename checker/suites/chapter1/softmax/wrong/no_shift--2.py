import numpy as np
def softmax(z):
    if z.ndim == 1:
        return np.exp(z) / sum(np.exp(z))
    return np.array([np.exp(r) / sum(np.exp(r)) for r in z])
