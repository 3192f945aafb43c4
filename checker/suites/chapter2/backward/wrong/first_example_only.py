import numpy as np
def backward(X, y, a1, a2, W2):
    for x, t, h, o in zip(X, y, a1, a2):
        x, h = x[np.newaxis], h[np.newaxis]
        e = (o - t) * o * (1 - o)
        e = e.reshape(1, 1)
        g = e @ W2.T * h * (1 - h)
        return x.T @ g, g, h.T @ e, e
