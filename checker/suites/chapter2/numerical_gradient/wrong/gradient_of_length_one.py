import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    def slope(i):
        d = np.zeros(x.shape)
        d[i] = eps
        return (f(x + d) - f(x - d)) / (2 * eps)
    g = np.array([slope(i) for i in np.ndindex(x.shape)]).reshape(x.shape)
    length = np.sqrt(np.sum(g * g))
    return g / length
