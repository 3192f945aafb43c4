"""The start is scaled

Does: It multiplies the drawn weights by a number, by 0.5 or sqrt(2 / n), say.
Think: The start is part of the comparison: randn as it is drawn.
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
        W1, W2 = np.random.randn(2, 4) * 0.5, np.random.randn(4, 1) * 0.5
        curves[lr] = train(X, y, W1, W2, lr, epochs)
    return curves


# For W1 and W2: one for both, or by how many numbers go in and come out, as He and Xavier do.
FACTORS = [(f, f) for f in (0.05, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 1.5, 2, 3)]
FACTORS += [((g / 2) ** 0.5, (g / 4) ** 0.5) for g in (1, 2)] + [(1 / 2, 1 / 4)]
FACTORS += [((g / 6) ** 0.5, (g / 5) ** 0.5) for g in (1, 2, 6)]


def explains(sweep):
    """By one of the numbers that people take; right for it as far as it is looked at.

    0.01 is an entry of its own.
    """
    W1, W2 = sweep.start
    starts = [(f * W1, g * W2) for f, g in FACTORS]
    return sweep.lasts(sweep.epochs) and sweep.starts_at(starts, rtol=1e-6)
