import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        xp, xm = x.copy(), x.copy()
        xp[i] += eps; xm[i] -= eps
        grad += (f(xp) - f(xm)) / (2 * eps)
    return grad
