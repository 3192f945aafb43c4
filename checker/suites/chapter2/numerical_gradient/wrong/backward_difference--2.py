import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    fx = f(x)
    g = np.zeros_like(x)
    for i in np.ndindex(*x.shape):
        b = np.array(x); b[i] = b[i] - eps
        g[i] = (fx - f(b)) / eps
    return g
