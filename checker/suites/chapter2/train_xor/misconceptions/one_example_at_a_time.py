"""One example at a time

Does: It makes a step after every single example, which is stochastic descent.
Think: Full batch: an epoch is one forward pass over all examples and one step.
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
        for n in range(len(X)):
            x, t = X[n : n + 1], y[n : n + 1]
            a1 = sigmoid(x @ W1 + b1)
            a2 = sigmoid(a1 @ W2 + b2)
            delta2 = (a2 - t) * a2 * (1 - a2)
            delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
            W2 = W2 - lr * (a1.T @ delta2)
            b2 = b2 - lr * delta2
            W1 = W1 - lr * (x.T @ delta1)
            b1 = b1 - lr * delta1
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
