import numpy as np
from chapter1.sigmoid import sigmoid
from chapter2.backward import backward
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    last = 1e9
    for _ in range(epochs):
        a1 = sigmoid(X @ W1 + b1)
        a2 = sigmoid(a1 @ W2 + b2)
        loss = np.mean((a2 - y) ** 2)
        if loss > last:
            lr = lr * 0.5
        last = loss
        losses.append(loss)
        dW1, db1, dW2, db2 = backward(X, y, a1, a2, W2)
        W1 = W1 - lr * dW1
        b1 = b1 - lr * db1
        W2 = W2 - lr * dW2
        b2 = b2 - lr * db2
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
