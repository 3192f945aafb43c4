"""Two things for each rate

Does: It keeps a pair for each rate, the losses and something else, such as the parameters that
    train_xor returns beside them.
Think: Unpack what train_xor returns, `params, losses = ...`: the losses alone are
    the curve.
"""

import numpy as np

EXPLANATION = "At 0.01 the curve creeps. At 0.5 it falls, and at 100 the sigmoids saturate."


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
        curves[lr] = (W1, b1, W2, b2), losses
    return curves


def explains(returned, *args):
    """In whatever order, the losses are right as far as they are looked at; any explanation."""
    if not args:
        return True
    X, y, lrs, epochs, seed = args
    if not isinstance(returned, dict) or any(lr not in returned for lr in lrs):
        return False
    right = sweep(X, y, lrs, min(epochs, 30), seed)
    return all(_holds(returned[lr], right[lr][1], epochs, lr <= 2) for lr in lrs)


def _holds(value, losses, epochs, compared):
    """Whether it is a pair, and one of it is the curve."""
    if not isinstance(value, (tuple, list)) or len(value) != 2:
        return False
    lists = [part for part in value if isinstance(part, (list, np.ndarray)) and len(part) == epochs]
    if not compared:
        return bool(lists)
    return any(_same(part[: len(losses)], losses) for part in lists)


def _same(part, losses):
    return np.shape(part) == np.shape(losses) and np.allclose(part, losses, rtol=1e-3)
