import numpy as np
def layer(x, W, b, activation):
    z = np.atleast_2d(x) @ W + b
    return np.array([activation(r) for r in z])
