import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    h = 2 * eps
    g = np.zeros(x.size)
    for k in range(x.size):
        v = x.copy()
        v.flat[k] = x.flat[k] + h
        plus = f(v)
        v.flat[k] = x.flat[k] - h
        minus = f(v)
        g[k] = (plus - minus) / (2 * h)
    return g.reshape(x.shape)
