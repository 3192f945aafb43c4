import numpy as np
from chapter1.sigmoid import sigmoid
from chapter2.backward import backward
def scale(data):
    cols = []
    for c in data.T:
        m = sum(c) / len(c)
        s = np.sqrt(sum((c - m) ** 2) / len(c))
        cols.append((c - m) / s)
    return np.array(cols).T
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    data = scale(X)
    losses = []
    for e in range(epochs):
        h = sigmoid(data @ W1 + b1)
        o = sigmoid(h @ W2 + b2)
        losses.append(((o - y) ** 2).mean())
        dW1, db1, dW2, db2 = backward(data, y, h, o, W2)
        W1, b1 = W1 - lr * dW1, b1 - lr * db1
        W2, b2 = W2 - lr * dW2, b2 - lr * db2
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
