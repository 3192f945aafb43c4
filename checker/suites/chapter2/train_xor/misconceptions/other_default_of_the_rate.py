"""Another rate by default

Does: It takes another rate than 0.5 where none is given.
Think: A default is part of the signature: lr=0.5.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train_xor(X, y, W1, b1, W2, b2, lr=0.1, epochs=5000):
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


def explains(returned, raised, X, y, W1, b1, W2, b2, lr=None, epochs=5000):
    """Told where none is given: the first loss is right, and a later one is not."""
    if returned is None or len(returned) != 2 or np.ndim(returned[1]) != 1:
        return False
    if lr is not None:
        return _right(returned, (X, y, W1, b1, W2, b2), lr, epochs)
    losses = np.asarray(returned[1], dtype=float)
    right = train_xor(X, y, W1, b1, W2, b2, 0.5, 10)[1]
    same = [np.isclose(mine, its, rtol=1e-3) for mine, its in zip(losses, right)]
    return losses.size == epochs and same[0] and not all(same)


def explains_defaults(returned):
    """Nothing, where the signature does not tell."""
    return returned is None or returned[0] != 0.5


def _right(returned, run, lr, epochs):
    """Whether a run with both given is right, to its end: its losses, and the parameters."""
    params, losses = train_xor(*run, lr, epochs)
    mine = np.asarray(returned[1], dtype=float)
    return (
        mine.shape == (epochs,)
        and np.allclose(mine, losses, rtol=1e-3, atol=1e-5)
        and isinstance(returned[0], dict)
        and returned[0].keys() == params.keys()
        and all(np.shape(returned[0][name]) == params[name].shape for name in params)
        and all(
            np.allclose(returned[0][name], params[name], rtol=1e-3, atol=1e-5) for name in params
        )
    )
