"""No explanation

Does: It leaves EXPLANATION empty.
Think: The curves are half of the exercise; the other half is what you read from them.
"""

import numpy as np

EXPLANATION = ""


def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -500, 500)))


def sweep(X, y, lrs, epochs, seed):
    curves = {}
    for lr in lrs:
        np.random.seed(seed)
        W1 = np.random.randn(2, 4)
        W2 = np.random.randn(4, 1)
        b1, b2 = np.zeros((1, 4)), np.zeros((1, 1))
        losses = []
        for _ in range(epochs):
            a1 = sigmoid(X @ W1 + b1)
            a2 = sigmoid(a1 @ W2 + b2)
            losses.append(np.mean((a2 - y) ** 2))
            d2 = (a2 - y) * a2 * (1 - a2)
            d1 = (d2 @ W2.T) * a1 * (1 - a1)
            W1 -= lr * (X.T @ d1)
            b1 -= lr * d1.sum(axis=0, keepdims=True)
            W2 -= lr * (a1.T @ d2)
            b2 -= lr * d2.sum(axis=0, keepdims=True)
        curves[lr] = losses
    return curves


def explains(sweep):
    return sweep.steady_ones_are_right()


def explains_text(kind, text):
    """It is empty, or there is none."""
    return kind in ("str", "NoneType") and not text.strip()
