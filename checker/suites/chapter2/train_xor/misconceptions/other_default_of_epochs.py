"""Another number of epochs by default

Does: It trains for another number of epochs than 5000 where none is given.
Think: A default is part of the signature: epochs=5000.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=10000):
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
    """Told where none is given; with a number given, the run is right, to its end."""
    if run.epochs is None:
        return run.curve.size not in (1, 5000)
    return run.is_right()


def explains_defaults(returned):
    """Nothing, where the signature does not tell."""
    return returned is None or (returned[0] == 0.5 and returned[1] != 5000)
