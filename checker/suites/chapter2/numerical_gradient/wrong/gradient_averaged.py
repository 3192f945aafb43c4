import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    n = x.size
    g = np.zeros(n)
    for k in range(n):
        d = np.zeros(n)
        d[k] = eps
        d = d.reshape(x.shape)
        g[k] = (f(x + d) - f(x - d)) / (2 * eps) / n
    return g.reshape(x.shape)
