import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    a1 = sigmoid(X @ W1 + b1)
    a2 = sigmoid(a1 @ W2 + b2)
    for _ in range(epochs):
        losses.append(float(np.mean((a2 - y) ** 2)))
        d2 = (a2 - y) * a2 * (1 - a2)
        d1 = (d2 @ W2.T) * a1 * (1 - a1)
        W2 = W2 - lr * (a1.T @ d2)
        b2 = b2 - lr * d2.sum(axis=0, keepdims=True)
        W1 = W1 - lr * (X.T @ d1)
        b1 = b1 - lr * d1.sum(axis=0, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
