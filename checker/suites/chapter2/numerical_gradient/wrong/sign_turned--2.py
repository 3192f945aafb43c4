import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        a = x.copy(); a[i] -= eps
        b = x.copy(); b[i] += eps
        g[i] = (f(a) - f(b)) / (2 * eps)
    return g
