import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        a = x.copy(); a[i] += eps / 2
        b = x.copy(); b[i] -= eps / 2
        g[i] = (f(a) - f(b)) / eps
    return g
