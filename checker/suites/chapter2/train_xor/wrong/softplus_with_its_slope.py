import numpy as np
def sig(t):
    return 1 / (1 + np.exp(-t))
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    for _ in range(epochs):
        z1 = X @ W1 + b1
        a1 = np.log(1 + np.exp(z1))
        a2 = sig(a1 @ W2 + b2)
        losses.append(np.mean((a2 - y) ** 2))
        d2 = (a2 - y) * a2 * (1 - a2)
        d1 = d2 @ W2.T * sig(z1)
        W2, b2 = W2 - lr * (a1.T @ d2), b2 - lr * d2.sum(0, keepdims=True)
        W1, b1 = W1 - lr * (X.T @ d1), b1 - lr * d1.sum(0, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
