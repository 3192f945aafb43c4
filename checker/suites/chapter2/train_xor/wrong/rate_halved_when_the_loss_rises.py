import numpy as np
from chapter1.sigmoid import sigmoid
from chapter2.backward import backward
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    rate, before, last = lr, np.inf, np.inf
    for _ in range(epochs):
        if last > before:
            rate *= 0.5
        a1 = sigmoid(X @ W1 + b1)
        a2 = sigmoid(a1 @ W2 + b2)
        before, last = last, np.mean((a2 - y) ** 2)
        losses.append(last)
        dW1, db1, dW2, db2 = backward(X, y, a1, a2, W2)
        W1 = W1 - rate * dW1
        b1 = b1 - rate * db1
        W2 = W2 - rate * dW2
        b2 = b2 - rate * db2
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
