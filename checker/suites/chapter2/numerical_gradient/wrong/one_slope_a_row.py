import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros(len(x))
    for i in range(len(x)):
        up = x.copy(); up[i] += eps
        down = x.copy(); down[i] -= eps
        g[i] = (f(up) - f(down)) / (2 * eps)
    return g
