import numpy as np
def numerical_gradient(f, x, eps=1e-5):
    return np.gradient(f(x), eps)
