import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros_like(x)
    fx = f(x)
    it = np.nditer(x, flags=["multi_index"])
    while not it.finished:
        i = it.multi_index
        x2 = x.copy()
        x2[i] += eps
        grad[i] = (f(x2) - fx) / eps
        it.iternext()
    return grad
