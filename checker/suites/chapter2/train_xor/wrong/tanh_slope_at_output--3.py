import numpy as np
from chapter2.dsigmoid import dsigmoid
def sigmoid(z):
    return 1 / (1 + np.exp(-z))
def dtanh(a):
    return 1 - np.square(a)
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    for _ in range(epochs):
        a1 = sigmoid(X @ W1 + b1)
        a2 = sigmoid(a1 @ W2 + b2)
        losses.append(np.average((a2 - y) ** 2))
        g2 = (a2 - y) * dtanh(a2)
        g1 = np.dot(g2, W2.T) * dsigmoid(a1)
        new = [W1 - lr * X.T.dot(g1), b1 - lr * g1.sum(axis=0, keepdims=True),
               W2 - lr * a1.T.dot(g2), b2 - lr * g2.sum(axis=0, keepdims=True)]
        W1, b1, W2, b2 = new
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
