"""It stops when the loss hardly falls

Does: It leaves the loop as soon as the loss changes by very little from one epoch to the next, so
    losses are missing.
Think: The number of epochs is the caller's: there is one loss for each, also on a plateau.
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
        if len(losses) > 1 and abs(losses[-2] - losses[-1]) < 1e-5:
            break
        delta2 = (a2 - y) * a2 * (1 - a2)
        delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
        W2 = W2 - lr * (a1.T @ delta2)
        b2 = b2 - lr * delta2.sum(axis=0, keepdims=True)
        W1 = W1 - lr * (X.T @ delta1)
        b1 = b1 - lr * delta1.sum(axis=0, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses


def explains(run):
    """It ends with the smallest change so far, a small one; till then the losses are right."""
    count = run.curve.size
    if run.epochs is None or count > run.epochs or not run.begins_with(run.right(1)[0]):
        return run.epochs is None
    losses, path = run.right(count)
    if not run.begins_with(losses):
        return False
    changes = np.abs(np.diff(run.curve))
    flat = changes.size > 0 and changes[-1] < 1e-3 and changes[-1] == changes.min()
    if count == run.epochs:
        return run.ends_at(path[-1], rtol=1e-3) or flat and run.ends_at(path[-2], rtol=1e-3)
    return flat


def explains_defaults(returned):
    """They are as they may be."""
    return returned in (None, (0.5, 5000))
