import numpy as np
def sig(z):
    return 1 / (1 + np.exp(-z))
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    for _ in range(epochs):
        h = sig(X @ W1 + b1)
        o = sig(h @ W2 + b2)
        losses.append(float(((o - y) ** 2).mean()))
        g = (o - y) * o * (1 - o)
        W2 = W2 - lr * h.T @ g
        b2 = b2 - lr * g.sum(0, keepdims=True)
        k = g @ W2.T * h * (1 - h)
        W1 = W1 - lr * X.T @ k
        b1 = b1 - lr * k.sum(0, keepdims=True)
    return dict(W1=W1, b1=b1, W2=W2, b2=b2), losses
