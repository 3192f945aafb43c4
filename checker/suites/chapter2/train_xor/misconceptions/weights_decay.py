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


def explains(returned, raised, X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    """After one epoch both weights are off by the same share: of what they were, or of what a
    right step makes of them. The biases may be off by that share as well.

    Of a longer run the first loss is right.
    """
    if returned is None or len(returned) != 2 or np.size(returned[1]) != epochs:
        return False
    a1 = sigmoid(X @ W1 + b1)
    a2 = sigmoid(a1 @ W2 + b2)
    if not np.isclose(np.ravel(returned[1])[0], np.mean((a2 - y) ** 2), rtol=1e-4):
        return False
    if epochs != 1:
        return True
    mine = returned[0]
    before = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    if not isinstance(mine, dict) or set(mine) != set(before):
        return False
    if any(np.shape(mine[name]) != part.shape for name, part in before.items()):
        return False
    delta2 = (a2 - y) * a2 * (1 - a2)
    delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
    after = {
        "W1": W1 - lr * (X.T @ delta1),
        "b1": b1 - lr * delta1.sum(axis=0, keepdims=True),
        "W2": W2 - lr * (a1.T @ delta2),
        "b2": b2 - lr * delta2.sum(axis=0, keepdims=True),
    }
    return _shrinks(mine, after, before) or _shrinks(mine, after, after)


def explains_defaults(returned):
    """They are right, or the signature does not tell."""
    return returned is None or (returned[0] == 0.5 and returned[1] == 5000)


def _shrinks(mine, after, whole):
    """Whether the weights are those after the step, less one small share of `whole`."""
    share = float((after["W1"] - mine["W1"])[0, 0] / whole["W1"][0, 0])
    if not 1e-6 < share < 0.5:
        return False
    less = {name: after[name] - share * whole[name] for name in after}
    biases = np.allclose(mine["b1"], after["b1"]) and np.allclose(mine["b2"], after["b2"])
    decayed = np.allclose(mine["b1"], less["b1"]) and np.allclose(mine["b2"], less["b2"])
    return bool(
        np.allclose(mine["W1"], less["W1"], rtol=1e-7)
        and np.allclose(mine["W2"], less["W2"], rtol=1e-7)
        and (biases or decayed)
    )
