"""Only the weights in single precision, and updated in place: the losses come out as float64."""

import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    W1, b1, W2, b2 = map(np.float32, (W1, b1, W2, b2))
    losses = []
    for _ in range(epochs):
        a1 = sigmoid(X @ W1 + b1)
        a2 = sigmoid(a1 @ W2 + b2)
        losses.append(np.mean(np.power(a2 - y, 2)))
        d2 = (a2 - y) * a2 * (1 - a2)
        d1 = (d2 @ W2.T) * a1 * (1 - a1)
        for parameter, gradient in (
            (W1, X.T @ d1),
            (b1, d1.sum(axis=0, keepdims=True)),
            (W2, a1.T @ d2),
            (b2, d2.sum(axis=0, keepdims=True)),
        ):
            parameter -= lr * gradient
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
