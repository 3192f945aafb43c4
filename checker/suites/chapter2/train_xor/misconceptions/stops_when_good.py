"""It stops when the loss is small

Does: It leaves the loop as soon as the loss is small, so losses are missing.
Think: The number of epochs is the caller's: there is one loss for each.
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
        delta2 = (a2 - y) * a2 * (1 - a2)
        delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
        W2 = W2 - lr * (a1.T @ delta2)
        b2 = b2 - lr * delta2.sum(axis=0, keepdims=True)
        W1 = W1 - lr * (X.T @ delta1)
        b1 = b1 - lr * delta1.sum(axis=0, keepdims=True)
        if losses[-1] < 0.01:
            break
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses


def explains(run):
    """Below any small loss, before or after the update; till then the losses are right."""
    count = run.curve.size
    if count > run.epochs or (count < run.epochs and run.curve[-1] > 0.05):
        return False
    losses, path = run.right(min(count, 300))
    if not run.begins_with(losses):
        return False
    if count < run.epochs or count > 300 or run.ends_at(path[-1]):
        return True
    # It may have stopped in the last epoch, before its update.
    return run.curve[-1] < 0.05 and run.ends_at(path[-2])
