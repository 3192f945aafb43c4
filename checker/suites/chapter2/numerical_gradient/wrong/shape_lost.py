import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    out = []
    for i in range(x.size):
        d = np.zeros(x.size)
        d[i] = eps
        d = d.reshape(x.shape)
        out.append((f(x + d) - f(x - d)) / (2 * eps))
    return out
