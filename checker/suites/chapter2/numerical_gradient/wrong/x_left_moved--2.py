import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros_like(x)
    it = np.nditer(x, flags=["multi_index"], op_flags=["readwrite"])
    while not it.finished:
        i = it.multi_index
        x[i] = x[i] + eps
        hi = f(x)
        x[i] = x[i] - 2 * eps
        lo = f(x)
        g[i] = (hi - lo) / (2 * eps)
        it.iternext()
    return g
