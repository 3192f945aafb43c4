import numpy as np
def sigmoid(z):
    return 1 / (1 + np.exp(-z))
def dtanh(a):
    return 1 - np.square(a)
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    for _ in range(epochs):
        a1 = sigmoid(X @ W1 + b1)
        a2 = sigmoid(a1 @ W2 + b2)
        miss = a2 - y
        losses.append(np.average(miss ** 2))
        g2 = miss * dtanh(a2)
        g1 = g2 @ W2.T
        g1 *= a1
        g1 *= 1 - a1
        dW1, dW2 = X.T @ g1, a1.T @ g2
        db1, db2 = (g.sum(axis=0, keepdims=True) for g in (g1, g2))
        W1, b1 = W1 - lr * dW1, b1 - lr * db1
        W2, b2 = W2 - lr * dW2, b2 - lr * db2
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
