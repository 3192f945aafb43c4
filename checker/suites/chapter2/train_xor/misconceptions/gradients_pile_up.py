"""The gradients pile up

Does: It never begins its gradients anew, so that each step follows the sum of those of all epochs
    so far.
Think: The gradient of an epoch belongs to that epoch: begin each one with zeros, or compute it in
    one expression.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    dW1 = db1 = dW2 = db2 = 0
    losses = []
    for _ in range(epochs):
        a1 = sigmoid(X @ W1 + b1)
        a2 = sigmoid(a1 @ W2 + b2)
        losses.append(np.mean((a2 - y) ** 2))
        delta2 = (a2 - y) * a2 * (1 - a2)
        delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
        dW2 = dW2 + a1.T @ delta2
        db2 = db2 + delta2.sum(axis=0, keepdims=True)
        dW1 = dW1 + X.T @ delta1
        db1 = db1 + delta1.sum(axis=0, keepdims=True)
        W2 = W2 - lr * dW2
        b2 = b2 - lr * db2
        W1 = W1 - lr * dW1
        b1 = b1 - lr * db1
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
