import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros(x.shape)
    xp, xm = x.copy(), x.copy()
    for i in np.ndindex(x.shape):
        xp[i] += eps
        xm[i] -= eps
        g[i] = (f(xp) - f(xm)) / (2 * eps)
    return g
