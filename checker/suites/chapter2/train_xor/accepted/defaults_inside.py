import numpy as np


def logistic(z):
    return 1.0 / (1.0 + np.exp(-z))


def train_xor(X, y, W1, b1, W2, b2, lr=None, epochs=None):
    lr = 0.5 if lr is None else lr
    epochs = 5000 if epochs is None else epochs
    W1, b1, W2, b2 = W1.copy(), b1.copy(), W2.copy(), b2.copy()
    losses = []
    for _ in range(epochs):
        hidden = logistic(X @ W1 + b1)
        answer = logistic(hidden @ W2 + b2)
        losses.append(((answer - y) ** 2).mean())
        blame = (answer - y) * answer * (1 - answer)
        hidden_blame = blame @ W2.T * hidden * (1 - hidden)
        W2 -= lr * hidden.T @ blame
        b2 -= lr * blame.sum(axis=0, keepdims=True)
        W1 -= lr * X.T @ hidden_blame
        b1 -= lr * hidden_blame.sum(axis=0, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
