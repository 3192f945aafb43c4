import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros(x.size)
    for i in range(1, x.size):
        d = np.zeros(x.size)
        d[i] = eps
        d = d.reshape(x.shape)
        g[i] = (f(x + d) - f(x - d)) / (2 * eps)
    return g.reshape(x.shape)
