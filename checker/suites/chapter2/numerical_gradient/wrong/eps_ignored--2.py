import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros_like(x)
    for i in np.ndindex(*x.shape):
        a = x.copy(); a[i] += 0.00001
        b = x.copy(); b[i] -= 0.00001
        g[i] = (f(a) - f(b)) / 0.00002
    return g
