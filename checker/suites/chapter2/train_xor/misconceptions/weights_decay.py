"""The weights shrink as well

Does: It also takes a small share of each weight away, as weight decay does.
Think: L has no such term: the step is lr times the gradient, and no more.
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
        delta2 = (a2 - y) * a2 * (1 - a2)
        delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
        W2 = W2 - lr * (a1.T @ delta2 + 0.001 * W2)
        b2 = b2 - lr * delta2.sum(axis=0, keepdims=True)
        W1 = W1 - lr * (X.T @ delta1 + 0.001 * W1)
        b1 = b1 - lr * delta1.sum(axis=0, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses


def explains(run):
    """After one epoch both weights are off by the same share: of what they were, or of what a
    right step makes of them. The biases may be off by that share as well.

    Of a longer run the first loss is right.
    """
    if run.curve.size != run.epochs:
        return False
    losses, path = run.right(1)
    if not np.isclose(run.curve[0], losses[0], rtol=1e-4):
        return False
    before, after = path
    return run.epochs > 1 or _decays(run.end, after, before) or _decays(run.end, after, after)


def _decays(mine, after, whole):
    """Whether the weights are those after the step, less one small share of `whole`."""
    share = float((after[0] - mine[0])[0, 0] / whole[0][0, 0])
    if not 1e-6 < share < 0.5:
        return False
    less = tuple(part - share * its for part, its in zip(after, whole))
    weights = all(np.allclose(mine[i], less[i], rtol=1e-7) for i in (0, 2))
    return weights and any(
        all(np.allclose(mine[i], biases[i]) for i in (1, 3)) for biases in (after, less)
    )


def explains_defaults(returned):
    """They are right, or the signature does not tell."""
    return returned is None or (returned[0] == 0.5 and returned[1] == 5000)
