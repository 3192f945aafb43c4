import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros(x.shape)
    for r in range(len(x)):
        for c in range(len(x[r])):
            d = np.zeros(x.shape)
            d[r][c] = eps
            g[r][c] = (f(x + d) - f(x - d)) / (2 * eps)
    return g
