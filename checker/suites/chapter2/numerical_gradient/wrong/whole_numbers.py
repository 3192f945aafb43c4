import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros(x.shape, dtype=int)
    for i in np.ndindex(x.shape):
        d = np.zeros(x.shape)
        d[i] = eps
        g[i] = (f(x + d) - f(x - d)) / (2 * eps)
    return g
