import numpy as np


def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    sigmoid = lambda z: 1.0 / (1.0 + np.exp(-z))
    decay = 0.001
    loss_history = []
    for it in range(epochs):
        h = sigmoid(X.dot(W1) + b1)
        out = sigmoid(h.dot(W2) + b2)
        loss_history.append(float(np.mean((out - y) ** 2)))
        dout = (out - y) * out * (1 - out)
        dh = dout.dot(W2.T) * h * (1 - h)
        step = lr / (1 + decay * it)
        W2 = W2 - step * h.T.dot(dout)
        b2 = b2 - step * dout.sum(axis=0, keepdims=True)
        W1 = W1 - step * X.T.dot(dh)
        b1 = b1 - step * dh.sum(axis=0, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, loss_history
