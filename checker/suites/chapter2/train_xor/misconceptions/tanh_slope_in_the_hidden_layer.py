"""The slope of tanh in the hidden layer

Does: It uses 1 - a1**2 for the hidden slope, which is that of tanh.
Think: The hidden layer is sigmoid: its slope is a1 * (1 - a1).
"""

import numpy as np


def _sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    for _ in range(epochs):
        a1 = _sigmoid(X @ W1 + b1)
        a2 = _sigmoid(a1 @ W2 + b2)
        losses.append(np.mean((a2 - y) ** 2))
        d2 = (a2 - y) * a2 * (1 - a2)
        d1 = (d2 @ W2.T) * (1 - a1**2)
        W2 = W2 - lr * (a1.T @ d2)
        b2 = b2 - lr * d2.sum(axis=0, keepdims=True)
        W1 = W1 - lr * (X.T @ d1)
        b1 = b1 - lr * d1.sum(axis=0, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
