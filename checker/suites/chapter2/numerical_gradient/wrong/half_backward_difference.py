import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    here = f(x)
    g = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        v = np.array(x)
        v[i] = v[i] - eps
        g[i] = (here - f(v)) / 2 / eps
    return g
