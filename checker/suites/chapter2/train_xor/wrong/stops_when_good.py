import numpy as np
def sig(z):
    return 1 / (1 + np.exp(-z))
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    W1, b1, W2, b2 = W1.copy(), b1.copy(), W2.copy(), b2.copy()
    losses = []
    for epoch in range(epochs):
        a1 = sig(np.dot(X, W1) + b1)
        a2 = sig(np.dot(a1, W2) + b2)
        losses.append(np.mean((a2 - y) ** 2))
        if losses[-1] < 0.01: break
        d2 = (a2 - y) * a2 * (1 - a2)
        dW2 = np.dot(a1.T, d2)
        db2 = np.sum(d2, axis=0, keepdims=True)
        d1 = np.dot(d2, W2.T) * a1 * (1 - a1)
        dW1 = np.dot(X.T, d1)
        db1 = np.sum(d1, axis=0, keepdims=True)
        W1 -= lr * dW1
        b1 -= lr * db1
        W2 -= lr * dW2
        b2 -= lr * db2
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
