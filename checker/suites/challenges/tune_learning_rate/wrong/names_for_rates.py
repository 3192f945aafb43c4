import numpy as np

EXPLANATION = """
A rate of 0.01 makes tiny steps and is slow. A rate of 0.5 learns well. A rate of 5 is
fast and, to my surprise, still works. With 100 the sigmoids saturate and nothing moves.
"""


def sig(z):
    return 1 / (1 + np.exp(-z))


def sweep(X, y, lrs, epochs, seed):
    out = {}
    for lr in lrs:
        np.random.seed(seed)
        W1 = np.random.randn(2, 4)
        W2 = np.random.randn(4, 1)
        b1 = np.zeros((1, 4))
        b2 = np.zeros((1, 1))
        losses = []
        for _ in range(epochs):
            a1 = sig(X @ W1 + b1)
            a2 = sig(a1 @ W2 + b2)
            losses.append(np.mean((a2 - y) ** 2))
            d2 = (a2 - y) * a2 * (1 - a2)
            d1 = d2 @ W2.T * a1 * (1 - a1)
            W2 -= lr * a1.T @ d2
            b2 -= lr * d2.sum(axis=0, keepdims=True)
            W1 -= lr * X.T @ d1
            b1 -= lr * d1.sum(axis=0, keepdims=True)
        out["rate " + str(lr)] = losses
    return out
