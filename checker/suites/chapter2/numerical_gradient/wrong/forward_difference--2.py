import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    base = f(x)
    g = np.zeros(x.shape)
    for idx, _ in np.ndenumerate(x):
        x[idx] += eps
        g[idx] = (f(x) - base) / eps
        x[idx] -= eps
    return g
