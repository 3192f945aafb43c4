import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros_like(x)
    for k in range(x.size):
        v = x.copy()
        v.flat[k] += eps
        high = f(v)
        v.flat[k] -= 2 * eps
        low = f(v)
        g.flat[k] = (high - low) / (eps * eps)
    return g
