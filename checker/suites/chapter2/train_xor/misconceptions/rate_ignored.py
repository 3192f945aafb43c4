"""The rate given is ignored

Does: It steps by a rate of its own, such as 0.5, whatever lr says.
Think: lr is an argument: 0.5 is only what it is when nobody says otherwise.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000, rate=0.5):
    lr = rate
    losses = []
    for _ in range(epochs):
        a1 = sigmoid(X @ W1 + b1)
        a2 = sigmoid(a1 @ W2 + b2)
        losses.append(np.mean((a2 - y) ** 2))
        delta2 = (a2 - y) * a2 * (1 - a2)
        delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
        W2 = W2 - lr * (a1.T @ delta2)
        b2 = b2 - lr * delta2.sum(axis=0, keepdims=True)
        W1 = W1 - lr * (X.T @ delta1)
        b1 = b1 - lr * delta1.sum(axis=0, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses


def explains(run):
    """By 0.5 or another rate that people write."""
    if run.curve.size != run.epochs:
        return False
    short = min(run.epochs, 30)
    for rate in (0.5, 0.1, 0.01, 0.05, 0.2):
        losses, path = run.right(short, rate)
        whole = run.epochs > short or run.ends_at(path[-1], rtol=1e-6)
        if whole and np.allclose(run.curve[:short], losses, rtol=1e-6):
            return True
    return False
