import numpy as np
def distance(a, b):
    return np.sqrt((a - b) ** 2)
def backward(X, y, a1, a2, W2):
    delta = distance(a2, y) * (a2 * (1 - a2))
    hidden = np.dot(delta, W2.T) * (a1 * (1 - a1))
    return (np.dot(X.T, hidden), np.sum(hidden, 0, keepdims=True),
            np.dot(a1.T, delta), np.sum(delta, 0, keepdims=True))
