"""Another rate by default

Does: It takes another rate than 0.5 where none is given.
Think: A default is part of the signature: lr=0.5.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train_xor(X, y, W1, b1, W2, b2, lr=0.1, epochs=5000):
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
    """Told where none is given: the first loss is right, and a later one is not.

    With a rate given, the run is right, to its end.
    """
    if run.lr is None:
        losses, _ = run.right(min(run.curve.size, 10), lr=0.5)
        same = np.isclose(run.curve[: len(losses)], losses, rtol=1e-3)
        return run.curve.size == 5000 and same[0] and not same.all()
    return run.is_right()


def explains_defaults(returned):
    """Nothing, where the signature does not tell."""
    return returned is None or returned[0] != 0.5
