import numpy as np
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    sig = lambda z: 1 / (1 + np.exp(-z))
    Xn = (X - np.mean(X)) / np.std(X)
    losses = []
    for e in range(epochs):
        h = sig(Xn @ W1 + b1)
        o = sig(h @ W2 + b2)
        losses.append(((o - y) ** 2).mean())
        do = (o - y) * o * (1 - o)
        dh = do @ W2.T * h * (1 - h)
        W2, b2 = W2 - lr * h.T @ do, b2 - lr * do.sum(0, keepdims=True)
        W1, b1 = W1 - lr * Xn.T @ dh, b1 - lr * dh.sum(0, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
