import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros_like(x)
    for i in np.ndindex(*x.shape):
        h = eps * abs(x[i])
        a = x.copy(); a[i] += h
        b = x.copy(); b[i] -= h
        g[i] = (f(a) - f(b)) / (2 * h)
    return g
