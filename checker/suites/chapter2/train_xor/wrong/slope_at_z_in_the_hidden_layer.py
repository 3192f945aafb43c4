import numpy as np
def sig(t):
    return 1.0 / (1.0 + np.exp(-t))
def sig_prime(t):
    e = np.exp(-t)
    return e / (1 + e) ** 2
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    for _ in range(epochs):
        z1 = X @ W1 + b1
        a1 = sig(z1)
        z2 = a1 @ W2 + b2
        a2 = sig(z2)
        losses.append(np.mean((y - a2) ** 2))
        delta2 = (a2 - y) * sig_prime(z2)
        delta1 = delta2 @ W2.T * sig_prime(a1)
        W2, b2 = W2 - lr * (a1.T @ delta2), b2 - lr * delta2.sum(0, keepdims=True)
        W1, b1 = W1 - lr * (X.T @ delta1), b1 - lr * delta1.sum(0, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
