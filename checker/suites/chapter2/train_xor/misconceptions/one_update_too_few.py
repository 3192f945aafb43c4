"""One update too few

Does: It notes the first loss and then makes epochs - 1 updates, each followed by a loss.
Think: As many updates as epochs: the last loss is followed by one more step.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = [np.mean((sigmoid(sigmoid(X @ W1 + b1) @ W2 + b2) - y) ** 2)]
    for _ in range(epochs - 1):
        a1 = sigmoid(X @ W1 + b1)
        a2 = sigmoid(a1 @ W2 + b2)
        delta2 = (a2 - y) * a2 * (1 - a2)
        delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
        W2 = W2 - lr * (a1.T @ delta2)
        b2 = b2 - lr * delta2.sum(axis=0, keepdims=True)
        W1 = W1 - lr * (X.T @ delta1)
        b1 = b1 - lr * delta1.sum(axis=0, keepdims=True)
        a2 = sigmoid(sigmoid(X @ W1 + b1) @ W2 + b2)
        losses.append(np.mean((a2 - y) ** 2))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
