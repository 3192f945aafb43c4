"""Not every loss is noted

Does: It notes the loss every ten epochs, or every hundred.
Think: A loss for every epoch is asked for; thin them out when you plot them.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    for epoch in range(epochs):
        a1 = sigmoid(X @ W1 + b1)
        a2 = sigmoid(a1 @ W2 + b2)
        if epoch % 10 == 0:
            losses.append(np.mean((a2 - y) ** 2))
        delta2 = (a2 - y) * a2 * (1 - a2)
        delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
        W2 = W2 - lr * (a1.T @ delta2)
        b2 = b2 - lr * delta2.sum(axis=0, keepdims=True)
        W1 = W1 - lr * (X.T @ delta1)
        b1 = b1 - lr * delta1.sum(axis=0, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses


def explains(run):
    """Every tenth, every hundredth, every thousandth: the first one is right."""
    epochs = run.epochs or 5000
    kept = [-(-epochs // step) for step in (5, 10, 20, 25, 50, 100, 200, 250)]
    if run.curve.size not in kept or (epochs > 1 and run.curve.size == epochs):
        return False
    return np.isclose(run.curve[0], run.look(run.start)[0], rtol=1e-4)
