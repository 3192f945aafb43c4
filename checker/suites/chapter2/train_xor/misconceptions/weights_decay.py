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
    """After one epoch both weights are off by the same share of what they were."""
    if returned is None or len(returned) != 2 or np.size(returned[1]) != epochs:
        return False
    if epochs != 1:
        return True
    if not isinstance(returned[0], dict):
        return False
    a1 = sigmoid(X @ W1 + b1)
    a2 = sigmoid(a1 @ W2 + b2)
    delta2 = (a2 - y) * a2 * (1 - a2)
    delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
    if np.shape(returned[0].get("W1")) != W1.shape or np.shape(returned[0].get("W2")) != W2.shape:
        return False
    off1 = (W1 - lr * (X.T @ delta1) - returned[0]["W1"]) / W1
    off2 = (W2 - lr * (a1.T @ delta2) - returned[0]["W2"]) / W2
    share = off1[0, 0]
    return bool(0 < share < 0.5 and np.allclose(off1, share) and np.allclose(off2, share))
