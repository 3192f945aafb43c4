"""All in one function, in place updates on fresh weights; the page's own sigmoid."""

import numpy as np

EXPLANATION = """
At 0.01 the curve hardly moves, because every step is tiny. At 0.5 it falls well. With 5.0 it is
faster still, and 100 gets stuck near 0.5 as the sigmoids saturate.
"""


def sweep(X, y, lrs, epochs, seed):
    results = {}
    for lr in lrs:
        np.random.seed(seed)
        W1 = np.random.randn(2, 4)
        W2 = np.random.randn(4, 1)
        b1 = np.zeros((1, 4))
        b2 = np.zeros((1, 1))
        losses = []
        for epoch in range(epochs):
            a1 = 1 / (1 + np.exp(-(X @ W1 + b1)))
            a2 = 1 / (1 + np.exp(-(a1 @ W2 + b2)))
            losses.append(np.mean((a2 - y) ** 2))
            d2 = (a2 - y) * a2 * (1 - a2)
            d1 = (d2 @ W2.T) * a1 * (1 - a1)
            W2 -= lr * (a1.T @ d2)
            b2 -= lr * d2.sum(axis=0, keepdims=True)
            W1 -= lr * (X.T @ d1)
            b1 -= lr * d1.sum(axis=0, keepdims=True)
        results[lr] = losses
    return results
