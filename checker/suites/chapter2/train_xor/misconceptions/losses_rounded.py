"""The losses rounded

Does: It rounds each loss before it keeps it, to so and so many decimal places.
Think: Keep the whole number: rounding is for printing, and late in a run the losses differ in small
    digits alone.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    for _ in range(epochs):
        a1 = sigmoid(X @ W1 + b1)
        a2 = sigmoid(a1 @ W2 + b2)
        losses.append(round(np.mean((a2 - y) ** 2), 4))
        delta2 = (a2 - y) * a2 * (1 - a2)
        delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
        W2 = W2 - lr * (a1.T @ delta2)
        b2 = b2 - lr * delta2.sum(axis=0, keepdims=True)
        W1 = W1 - lr * (X.T @ delta1)
        b1 = b1 - lr * delta1.sum(axis=0, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses


def explains(run):
    """To any number of places; the parameters are right, and a rounded number is its own round."""
    if run.epochs is None or run.epochs > 300:
        return run.curve.size == run.epochs or run.epochs is None
    losses, path = run.right(run.epochs)
    if run.curve.size != run.epochs or not run.ends_at(path[-1]):
        return False
    return any(
        np.array_equal(run.curve, np.round(run.curve, places))
        and np.allclose(run.curve, losses, rtol=0, atol=0.51 * 10.0**-places)
        for places in range(1, 9)
    )


def explains_defaults(returned):
    """They are as they may be."""
    return returned in (None, (0.5, 5000))
