import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    slopes = []
    for k in range(x.size):
        e = np.zeros(x.size)
        e[k] = eps
        e = e.reshape(x.shape)
        slopes.append((f(x + e) + f(x - e)) / (2 * eps))
    return np.array(slopes).reshape(x.shape)
