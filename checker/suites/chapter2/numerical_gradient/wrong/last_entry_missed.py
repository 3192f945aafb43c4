import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros(x.size)
    for k in range(x.size - 1):
        d = np.zeros(x.size)
        d[k] = eps
        d = d.reshape(x.shape)
        g[k] = (f(x + d) - f(x - d)) / (2 * eps)
    return g.reshape(x.shape)
