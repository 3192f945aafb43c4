import numpy as np
def sig(z):
    return 1 / (1 + np.exp(-z))
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    for _ in range(epochs):
        o = sig(sig(X @ W1 + b1) @ W2 + b2)
        losses.append(np.mean((o - y) ** 2))
        for i in range(len(X)):
            xi, yi = X[i:i + 1], y[i:i + 1]
            h = sig(xi @ W1 + b1)
            o = sig(h @ W2 + b2)
            g = (o - yi) * o * (1 - o)
            k = g @ W2.T * h * (1 - h)
            W2 = W2 - lr * h.T @ g
            b2 = b2 - lr * g
            W1 = W1 - lr * xi.T @ k
            b1 = b1 - lr * k
    return dict(W1=W1, b1=b1, W2=W2, b2=b2), losses
