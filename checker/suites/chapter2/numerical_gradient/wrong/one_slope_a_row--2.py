import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    grad = []
    for i in range(len(x)):
        xp = list(x); xm = list(x)
        xp[i] = xp[i] + eps
        xm[i] = xm[i] - eps
        grad.append((f(np.array(xp)) - f(np.array(xm))) / (2 * eps))
    return np.array(grad)
