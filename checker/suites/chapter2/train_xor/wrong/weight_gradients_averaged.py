import numpy as np
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    for e in range(epochs):
        a1 = 1 / (1 + np.exp(-(X @ W1 + b1)))
        a2 = 1 / (1 + np.exp(-(a1 @ W2 + b2)))
        losses.append(float(np.mean((a2 - y) ** 2)))
        d2 = (a2 - y) * a2 * (1 - a2)
        d1 = d2 @ W2.T * a1 * (1 - a1)
        W2 = W2 - lr * a1.T @ d2 / len(X)
        b2 = b2 - lr * d2.sum(axis=0, keepdims=True)
        W1 = W1 - lr * X.T @ d1 / len(X)
        b1 = b1 - lr * d1.sum(axis=0, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
