import numpy as np
h = 0.00001
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        nudge = np.zeros(x.shape)
        nudge[i] = h
        g[i] = f(x + nudge) - f(x - nudge)
    return g / (eps + eps)
