"""The rate falls when the loss rises

Does: It makes lr smaller as soon as a loss is larger than the one before.
Think: lr stays what the caller gave: a loss may rise on the way and fall again.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    for _ in range(epochs):
        if len(losses) > 1 and losses[-1] > losses[-2]:
            lr = lr / 2
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


NAMES = ("W1", "b1", "W2", "b2")
SHARES = [*(k / 100 for k in range(1, 100)), 1 / 3, 2 / 3, 1 / 1.05, 1 / 1.1, 1 / 1.2, 1 / 1.5]
COMPARED = 50  # epochs


def explains(returned, raised, X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    """Till a loss rises the run is right; from there on the rate is cut to some share of itself.

    In the step that follows the rise, or in the one after that.
    """
    if returned is None or len(returned) != 2:
        return False
    losses = np.asarray(returned[1], dtype=float)
    if losses.shape != (epochs,):
        return False
    params, last = (W1, b1, W2, b2), np.inf
    for epoch, given in enumerate(losses[:COMPARED]):
        loss, gradients = _look(X, y, params)
        if not np.isclose(given, loss, rtol=1e-4, atol=1e-7):
            return False
        if loss > last:
            rest = losses[epoch:COMPARED]
            ends = [
                _end(X, y, params, lr, last, rest, share, late)
                for share in SHARES
                for late in (False, True)
            ]
            return any(
                end is not None and (epochs > COMPARED or _are(returned[0], end)) for end in ends
            )
        params, last = _step(params, gradients, lr), loss
    return epochs > COMPARED or _are(returned[0], params)


def _end(X, y, params, lr, last, losses, share, late):
    """The parameters behind these losses; None where the losses are others."""
    for given in losses:
        loss, gradients = _look(X, y, params)
        if not np.isclose(given, loss, rtol=1e-4, atol=1e-7):
            return None
        before = lr
        if loss > last:
            lr = lr * share
        params, last = _step(params, gradients, before if late else lr), loss
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
