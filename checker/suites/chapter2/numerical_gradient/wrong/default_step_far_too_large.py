import numpy as np
def numerical_gradient(f, x, eps=0.001):
    g = np.empty(x.shape)
    for idx in np.ndindex(*x.shape):
        old = x[idx]
        x[idx] = old + eps
        up = f(x)
        x[idx] = old - eps
        down = f(x)
        x[idx] = old
        g[idx] = (up - down) / eps / 2
    return g
