"""The rate shrinks on the way

Does: It makes the learning rate a little smaller from epoch to epoch.
Think: lr is the caller's, and the same in every epoch; a schedule is whoever trains' own decision.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    for epoch in range(epochs):
        a1 = sigmoid(X @ W1 + b1)
        a2 = sigmoid(a1 @ W2 + b2)
        losses.append(np.mean((a2 - y) ** 2))
        delta2 = (a2 - y) * a2 * (1 - a2)
        delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
        step = lr * 0.99**epoch
        W2 = W2 - step * (a1.T @ delta2)
        b2 = b2 - step * delta2.sum(axis=0, keepdims=True)
        W1 = W1 - step * (X.T @ delta1)
        b1 = b1 - step * delta1.sum(axis=0, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses


NAMES = ("W1", "b1", "W2", "b2")
SHARES = (0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 0.9995, 0.9999)
DECAYS = (1.0, 0.5, 0.1, 0.05, 0.01, 0.005, 0.001, 5e-4, 1e-4)
COMPARED = 50  # epochs


def explains(returned, raised, X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    """By a share of itself each epoch, or as 1 / (1 + decay * epoch); from the first on or later."""
    if returned is None or len(returned) != 2:
        return False
    losses = np.asarray(returned[1], dtype=float)
    if losses.shape != (epochs,):
        return False
    ways = [lambda e, share=share: share**e for share in SHARES]
    ways += [lambda e, decay=decay: 1 / (1 + decay * e) for decay in DECAYS]
    for way in ways:
        for first in (0, 1):
            end = _end(X, y, (W1, b1, W2, b2), losses[:COMPARED], lambda e: lr * way(e + first))
            if end is not None and (epochs > COMPARED or _are(returned[0], end)):
                return True
    return False


def _end(X, y, params, losses, rate):
    """The parameters behind these losses; None where the losses are others."""
    for epoch, given in enumerate(losses):
        loss, gradients = _look(X, y, params)
        if not np.isclose(given, loss, rtol=1e-6, atol=1e-9):
            return None
        params = _step(params, gradients, rate(epoch))
    return params


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
