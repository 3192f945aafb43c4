"""A start of its own

Does: It does not start from the weights given: it draws new ones, or changes them before the
    first epoch.
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


def explains(run):
    """A single epoch can be undone: it is a right step, from weights that are not those given.

    Of a longer run the first loss tells that much.
    """
    if run.curve.size != run.epochs:
        return False
    if np.isclose(run.curve[0], run.look(run.start)[0], rtol=1e-6):
        return False
    return run.epochs > 1 or _steps_from_elsewhere(run)


def _steps_from_elsewhere(run):
    """Where the step came from, start = end + lr * gradient(start), is where the loss belongs."""
    start = run.end
    for _ in range(100):
        loss, gradients = run.look(start)
        nearer = tuple(part + run.lr * slope for part, slope in zip(run.end, gradients))
        if all(np.allclose(part, its, rtol=1e-9) for part, its in zip(nearer, start)):
            break
        start = nearer
    return np.isclose(loss, run.curve[0], rtol=1e-4)
