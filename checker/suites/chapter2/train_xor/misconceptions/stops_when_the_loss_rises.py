"""It stops when the loss rises

Does: It leaves the loop when a loss is larger than the one before, and epochs are missing.
Think: Every epoch counts: a loss may rise on the way and fall again.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    for _ in range(epochs):
        a1 = sigmoid(X @ W1 + b1)
        a2 = sigmoid(a1 @ W2 + b2)
        losses.append(np.mean((a2 - y) ** 2))
        if len(losses) > 1 and losses[-1] > losses[-2]:
            break
        delta2 = (a2 - y) * a2 * (1 - a2)
        delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
        W2 = W2 - lr * (a1.T @ delta2)
        b2 = b2 - lr * delta2.sum(axis=0, keepdims=True)
        W1 = W1 - lr * (X.T @ delta1)
        b1 = b1 - lr * delta1.sum(axis=0, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses


NAMES = ("W1", "b1", "W2", "b2")


def explains(returned, raised, X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    """Till a loss rises the run is right, and there it ends.

    The loss that has risen may be kept or not, and the parameters may be those before it, at it
    or after one more update.
    """
    if returned is None or len(returned) != 2:
        return False
    losses = np.asarray(returned[1], dtype=float)
    if losses.ndim != 1 or not 0 < losses.size <= epochs:
        return False
    path, right = [(W1, b1, W2, b2)], []
    while len(right) < epochs and not _rises(right):
        loss, gradients = _look(X, y, path[-1])
        path.append(_step(path[-1], gradients, lr))
        right.append(loss)
    stopped = _rises(right)
    kept = (len(right), len(right) - 1) if stopped else (len(right),)
    ends = path[-3:] if stopped else path[-1:]
    return (
        losses.size in kept
        and np.allclose(losses, right[: losses.size], rtol=1e-4, atol=1e-7)
        and any(_are(returned[0], params) for params in ends)
    )


def _rises(losses):
    return len(losses) > 1 and losses[-1] > losses[-2]


def _look(X, y, params):
    """The loss, and the gradients."""
    W1, b1, W2, b2 = params
    a1 = sigmoid(X @ W1 + b1)
    a2 = sigmoid(a1 @ W2 + b2)
    delta2 = (a2 - y) * a2 * (1 - a2)
    delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
    gradients = (
        X.T @ delta1,
        delta1.sum(axis=0, keepdims=True),
        a1.T @ delta2,
        delta2.sum(axis=0, keepdims=True),
    )
    return np.mean((a2 - y) ** 2), gradients


def _step(params, gradients, lr):
    return tuple(part - lr * slope for part, slope in zip(params, gradients))


def _are(mine, params):
    """Whether the dict that came back holds these parameters."""
    return (
        isinstance(mine, dict)
        and set(mine) == set(NAMES)
        and all(np.shape(mine[name]) == part.shape for name, part in zip(NAMES, params))
        and all(
            np.allclose(mine[name], part, rtol=1e-4, atol=1e-5) for name, part in zip(NAMES, params)
        )
    )


def explains_defaults(returned):
    """They are right, or the signature does not tell."""
    return returned is None or (returned[0] == 0.5 and returned[1] == 5000)
