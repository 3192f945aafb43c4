"""Sigmoid applied to the activations again

Does: It takes both slopes at sigmoid(a), as if the activations were sums.
Think: a1 and a2 are sigmoid's outputs already; the slope is a * (1 - a).
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    for _ in range(epochs):
        a1 = sigmoid(X @ W1 + b1)
        a2 = sigmoid(a1 @ W2 + b2)
        losses.append(np.mean((a2 - y) ** 2))
        s1, s2 = sigmoid(a1), sigmoid(a2)
        delta2 = (a2 - y) * s2 * (1 - s2)
        delta1 = (delta2 @ W2.T) * s1 * (1 - s1)
        W2 = W2 - lr * (a1.T @ delta2)
        b2 = b2 - lr * delta2.sum(axis=0, keepdims=True)
        W1 = W1 - lr * (X.T @ delta1)
        b1 = b1 - lr * delta1.sum(axis=0, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
