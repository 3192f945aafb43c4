"""In single precision throughout."""

import numpy as np


def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    X, y, W1, b1, W2, b2 = [v.astype(np.float32) for v in (X, y, W1, b1, W2, b2)]
    lr, one = np.float32(lr), np.float32(1)
    losses = []
    for _ in range(epochs):
        a1 = one / (one + np.exp(-(X @ W1 + b1)))
        a2 = one / (one + np.exp(-(a1 @ W2 + b2)))
        losses.append(np.mean((a2 - y) ** 2).item())
        d2 = (a2 - y) * a2 * (one - a2)
        d1 = (d2 @ W2.T) * a1 * (one - a1)
        W2 = W2 - lr * (a1.T @ d2)
        b2 = b2 - lr * d2.sum(0, keepdims=True)
        W1 = W1 - lr * (X.T @ d1)
        b1 = b1 - lr * d1.sum(0, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
