import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    steps = eps * np.maximum(np.abs(x), 1)
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        d = np.zeros(x.shape)
        d[i] = steps[i]
        g[i] = f(x + d) - f(x - d)
    return g / (2 * steps)
