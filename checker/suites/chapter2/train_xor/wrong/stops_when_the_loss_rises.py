import numpy as np
from chapter1.sigmoid import sigmoid
from chapter2.backward import backward
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    last = float("inf")
    epoch = 0
    while epoch < epochs:
        a1 = sigmoid(X @ W1 + b1)
        a2 = sigmoid(a1 @ W2 + b2)
        now = float(np.mean((a2 - y) ** 2))
        losses.append(now)
        if now > last:
            return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
        last = now
        g = backward(X, y, a1, a2, W2)
        W1, b1, W2, b2 = W1 - lr * g[0], b1 - lr * g[1], W2 - lr * g[2], b2 - lr * g[3]
        epoch += 1
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
