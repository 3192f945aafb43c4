import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros_like(x)
    width = 2 * eps
    for i in np.ndindex(x.shape):
        d = np.zeros_like(x)
        d[i] = width
        g[i] = (f(x + d) - f(x - d)) / width
    return g
