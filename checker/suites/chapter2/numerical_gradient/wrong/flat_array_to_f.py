import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    flat = x.flatten()
    g = np.zeros_like(flat)
    for i in range(flat.size):
        up, down = flat.copy(), flat.copy()
        up[i] += eps
        down[i] -= eps
        g[i] = (f(up) - f(down)) / (2 * eps)
    return g.reshape(x.shape)
