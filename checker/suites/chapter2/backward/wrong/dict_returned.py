import numpy as np
def backward(X, y, a1, a2, W2):
    d2 = (a2 - y) * a2 * (1 - a2)
    d1 = d2 @ W2.T * a1 * (1 - a1)
    return {"dW1": X.T @ d1, "db1": d1.sum(0, keepdims=True), "dW2": a1.T @ d2, "db2": d2.sum(0, keepdims=True)}
