import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros_like(x)
    for i in range(len(x)):
        t = x[i].copy()
        x[i] = t + eps; hi = f(x)
        x[i] = t - eps; lo = f(x)
        x[i] = t
        g[i] = (hi - lo) / (2 * eps)
    return g
