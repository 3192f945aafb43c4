"""A seed of its own

Does: It starts from a fixed seed of its own, whatever seed it is given.
Think: An argument is there to be used: np.random.seed(seed), for each rate.
"""

from functools import cache

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
        np.random.seed(42)
        W1, W2 = np.random.randn(2, 4), np.random.randn(4, 1)
        curves[lr] = train(X, y, W1, W2, lr, epochs)
    return curves


LIKED = (*range(13), 21, 22, 23, 33, 42, 77, 99, 100, 101, 111, 123, 137, 222, 314, 321, 333, 365)
LIKED += (404, 420, 456, 500, 555, 666, 777, 888, 999, 1000, 1001, 1111, 1234, 1337, 2000)
LIKED += (*range(2018, 2030), 3407, 4242, 12345, 31415, 123456)


def explains(sweep):
    """One of the seeds that people like; right for it as far as it is looked at."""
    return sweep.lasts(sweep.epochs) and sweep.starts_at(_starts(), rtol=1e-4)


@cache
def _starts():
    draws = [np.random.RandomState(seed) for seed in LIKED]
    return [(draw.randn(2, 4), draw.randn(4, 1)) for draw in draws]
