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
    """A single epoch can be undone: it is a right step, from weights that are not those given.

    Of a longer run the first loss tells that much.
    """
    if returned is None or len(returned) != 2 or not np.size(returned[1]):
        return False
    params, losses = returned[0], np.ravel(returned[1])
    if losses.size != epochs or not isinstance(params, dict) or set(params) != NAMES:
        return False
    given = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    if np.isclose(losses[0], _loss(given, X, y), rtol=1e-4):
        return False
    if epochs == 1 and all(np.shape(params[name]) == given[name].shape for name in NAMES):
        start = _before(params, X, y, lr)
        return bool(np.isclose(_loss(start, X, y), losses[0], rtol=1e-4))
    return epochs > 1


NAMES = {"W1", "b1", "W2", "b2"}


def _loss(params, X, y):
    a1 = sigmoid(X @ params["W1"] + params["b1"])
    return np.mean((sigmoid(a1 @ params["W2"] + params["b2"]) - y) ** 2)


def _before(params, X, y, lr):
    """Where the step came from: start = end + lr * gradient(start), from the end on."""
    start = params
    for _ in range(100):
        a1 = sigmoid(X @ start["W1"] + start["b1"])
        a2 = sigmoid(a1 @ start["W2"] + start["b2"])
        delta2 = (a2 - y) * a2 * (1 - a2)
        delta1 = (delta2 @ start["W2"].T) * a1 * (1 - a1)
        start = {
            "W1": params["W1"] + lr * (X.T @ delta1),
            "b1": params["b1"] + lr * delta1.sum(axis=0, keepdims=True),
            "W2": params["W2"] + lr * (a1.T @ delta2),
            "b2": params["b2"] + lr * delta2.sum(axis=0, keepdims=True),
        }
    return start
