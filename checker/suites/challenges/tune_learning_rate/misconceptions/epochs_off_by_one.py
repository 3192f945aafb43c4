"""One epoch too many or too few

Does: It notes one loss more than `epochs`, or one less.
Think: losses[e] is the loss before update e: `epochs` of them, from range(epochs).
"""

import numpy as np

EXPLANATION = "At 0.01 the curve creeps. At 0.5 it falls, and at 100 the sigmoids saturate."


def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -500, 500)))


def train(X, y, W1, W2, lr, epochs):
    b1, b2 = np.zeros((1, 4)), np.zeros((1, 1))
    losses = []
    for _ in range(epochs):
        a1 = sigmoid(X @ W1 + b1)
        a2 = sigmoid(a1 @ W2 + b2)
        losses.append(np.mean((a2 - y) ** 2))
        d2 = (a2 - y) * a2 * (1 - a2)
        d1 = (d2 @ W2.T) * a1 * (1 - a1)
        W1 = W1 - lr * (X.T @ d1)
        b1 = b1 - lr * d1.sum(axis=0, keepdims=True)
        W2 = W2 - lr * (a1.T @ d2)
        b2 = b2 - lr * d2.sum(axis=0, keepdims=True)
    return losses


def sweep(X, y, lrs, epochs, seed):
    curves = {}
    for lr in lrs:
        np.random.seed(seed)
        W1, W2 = np.random.randn(2, 4), np.random.randn(4, 1)
        curves[lr] = train(X, y, W1, W2, lr, epochs + 1)
    return curves


def explains(sweep):
    """More or less for every rate; right as far as it is looked at."""
    off_by_one = sweep.lasts(sweep.epochs - 1) or sweep.lasts(sweep.epochs + 1)
    return off_by_one and sweep.starts_at([sweep.start], rtol=1e-4)
