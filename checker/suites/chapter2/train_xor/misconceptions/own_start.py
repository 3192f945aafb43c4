"""A start of its own

Does: It draws new weights and does not start from those given.
Think: The start is an argument, so that a run can be repeated and compared.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    np.random.seed(42)
    W1, b1 = np.random.randn(2, 4), np.zeros((1, 4))
    W2, b2 = np.random.randn(4, 1), np.zeros((1, 1))
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


def explains(returned, raised, X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    """From a seed that people write, or from 0: the first loss gives it away."""
    if returned is None or len(returned) != 2 or not np.size(returned[1]):
        return False
    losses = np.ravel(returned[1])
    starts = [_drawn(seed, kind) for seed in SEEDS for kind in ("randn", "rand")]
    W1s = np.stack([size * first for first, _ in starts for size in SIZES])
    W2s = np.stack([size * second for _, second in starts for size in SIZES])
    for c1, c2 in ((0 * b1, 0 * b2), (b1, b2)):
        a2 = sigmoid(sigmoid(X @ W1s + c1) @ W2s + c2)
        if np.isclose(np.mean((a2 - y) ** 2, axis=(1, 2)), losses[0], rtol=1e-6).any():
            return True
    return False


SEEDS = (0, 1, 7, 10, 42, 123)
SIZES = (1.0, 0.5, 0.1, 0.01, 0.0)


def _drawn(seed, kind):
    draw = getattr(np.random.RandomState(seed), kind)
    return draw(2, 4), draw(4, 1)
