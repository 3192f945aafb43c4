import numpy as np
from chapter2.dsigmoid import dsigmoid
def backward(X, y, a1, a2, W2):
    for x, t, h, o in zip(X, y, a1, a2):
        x, h = x.reshape(-1, 1), h.reshape(-1, 1)
        d2 = ((o - t) * dsigmoid(o)).reshape(1, 1)
        d1 = W2 * d2 * dsigmoid(h)
        grads = np.dot(x, d1.T), d1.T, np.dot(h, d2), d2
    return grads
