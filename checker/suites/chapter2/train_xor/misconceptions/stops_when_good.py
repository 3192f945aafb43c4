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


def explains(returned, raised, X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    """Below any small loss, before or after the update; till then the losses are right."""
    if returned is None or len(returned) != 2 or not np.size(returned[1]):
        return False
    losses = np.ravel(returned[1])
    if losses.size < epochs and losses[-1] > 0.05 or losses.size > epochs:
        return False
    right, params = losses_from(X, y, W1, b1, W2, b2, lr, min(losses.size, 300))
    whole = losses.size < epochs or losses.size > 300 or _same(returned[0], params)
    if not whole and losses[-1] < 0.05:  # it may have stopped in the last epoch, before its update
        whole = _same(returned[0], losses_from(X, y, W1, b1, W2, b2, lr, losses.size - 1)[1])
    return whole and np.allclose(right, losses[: len(right)], rtol=1e-3)


def _same(mine, params):
    """All of them, where no epoch is missing."""
    return (
        isinstance(mine, dict)
        and mine.keys() == params.keys()
        and all(np.shape(mine[name]) == params[name].shape for name in params)
        and all(np.allclose(mine[name], params[name], rtol=1e-4, atol=1e-5) for name in params)
    )


def losses_from(X, y, W1, b1, W2, b2, lr, epochs):
    """The right losses of the first epochs, and the parameters behind them."""
    losses = []
    for _ in range(epochs):
        a1 = sigmoid(X @ W1 + b1)
        a2 = sigmoid(a1 @ W2 + b2)
        losses.append(np.mean((a2 - y) ** 2))
        delta2 = (a2 - y) * a2 * (1 - a2)
        delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
        W2, b2 = W2 - lr * (a1.T @ delta2), b2 - lr * delta2.sum(axis=0, keepdims=True)
        W1, b1 = W1 - lr * (X.T @ delta1), b1 - lr * delta1.sum(axis=0, keepdims=True)
    return losses, {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
