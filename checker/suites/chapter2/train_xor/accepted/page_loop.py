"""The loop of the quest's page: in place on the starting weights, with a print now and then."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def dsigmoid(a):
    return a * (1 - a)


def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    for epoch in range(epochs):
        a1 = sigmoid(X @ W1 + b1)
        a2 = sigmoid(a1 @ W2 + b2)
        loss = np.mean((y - a2) ** 2)
        losses.append(loss)
        d2 = (a2 - y) * dsigmoid(a2)
        dW2 = a1.T @ d2
        db2 = d2.sum(axis=0, keepdims=True)
        d1 = (d2 @ W2.T) * dsigmoid(a1)
        dW1 = X.T @ d1
        db1 = d1.sum(axis=0, keepdims=True)
        W2 -= lr * dW2
        b2 -= lr * db2
        W1 -= lr * dW1
        b1 -= lr * db1
        if epoch % 1000 == 0:
            print(f"epoch {epoch:4d}  loss {loss:.4f}")
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
