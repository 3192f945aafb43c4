import numpy as np
def layer(x, W, b, activation):
    if x.ndim == 1:
        return activation(np.dot(W.T, x) + b)
    z = np.dot(W.T, x.T) + b.reshape(-1, 1)
    a = activation(z)
    return a.T
