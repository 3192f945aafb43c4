"""Not every loss is noted

Does: It notes the loss every ten epochs, or every hundred.
Think: A loss for every epoch is asked for; thin them out when you plot them.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    for epoch in range(epochs):
        a1 = sigmoid(X @ W1 + b1)
        a2 = sigmoid(a1 @ W2 + b2)
        if epoch % 10 == 0:
            losses.append(np.mean((a2 - y) ** 2))
        delta2 = (a2 - y) * a2 * (1 - a2)
        delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
        W2 = W2 - lr * (a1.T @ delta2)
        b2 = b2 - lr * delta2.sum(axis=0, keepdims=True)
        W1 = W1 - lr * (X.T @ delta1)
        b1 = b1 - lr * delta1.sum(axis=0, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses


def explains(returned, raised, X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    """Every tenth, every hundredth, every thousandth: the first one is right."""
    if returned is None or len(returned) != 2 or not np.size(returned[1]):
        return False
    losses = np.ravel(returned[1])
    kept = [-(-epochs // step) for step in (5, 10, 20, 25, 50, 100, 200, 250)]
    if losses.size not in kept or (epochs > 1 and losses.size == epochs):
        return False
    return bool(np.isclose(losses[0], losses_from(X, y, W1, b1, W2, b2, lr, 1)[0][0], rtol=1e-4))


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
