import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros_like(x)
    for i in np.ndindex(*x.shape):
        high = x.copy()
        high[i] = x[i] + eps
        low = x.copy()
        low[i] = x[i] - eps
        rise = f(high) - f(low)
        g[i] = rise * 2 * eps
    return g
