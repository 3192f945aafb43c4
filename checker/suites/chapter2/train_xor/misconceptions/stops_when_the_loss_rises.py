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


def explains(run):
    """Till a loss rises the run is right, and there it ends.

    The loss that has risen may be kept or not, and the parameters may be those before it, at it
    or after one more update.
    """
    right, path = run.right(min(run.epochs, run.curve.size + 1))
    rise = run.first_rise(right)
    if rise is None:
        kept, ends = (run.epochs,), path[-1:]
    else:
        kept, ends = (rise, rise + 1), path[rise - 1 : rise + 2]
    return (
        run.curve.size in kept
        and np.allclose(run.curve, right[: run.curve.size], rtol=1e-4, atol=1e-7)
        and any(run.ends_at(params) for params in ends)
    )


def explains_defaults(returned):
    """They are right, or the signature does not tell."""
    return returned is None or (returned[0] == 0.5 and returned[1] == 5000)
