import numpy as np
from chapter1.sigmoid import sigmoid
from chapter2.mse import mse
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    for _ in range(epochs):
        h = sigmoid(X @ W1 + b1)
        o = sigmoid(h @ W2 + b2)
        losses.append(mse(o, y))
        err_o = (o - y) * o * (1 - o)
        err_h = np.zeros(h.shape)
        for j in range(h.shape[1]):
            err_h[:, j] = err_o[:, 0] * h[:, j] * (1 - h[:, j])
        W2, b2 = W2 - lr * np.dot(h.T, err_o), b2 - lr * err_o.sum(0, keepdims=True)
        W1, b1 = W1 - lr * np.dot(X.T, err_h), b1 - lr * err_h.sum(0, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
