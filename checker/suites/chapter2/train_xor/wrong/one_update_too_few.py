import numpy as np
from chapter1.sigmoid import sigmoid
from chapter2.backward import backward
from chapter2.mse import mse
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    while True:
        a1 = sigmoid(np.dot(X, W1) + b1)
        a2 = sigmoid(np.dot(a1, W2) + b2)
        losses.append(mse(a2, y))
        if len(losses) == epochs:
            break
        dW1, db1, dW2, db2 = backward(X, y, a1, a2, W2)
        W1, b1, W2, b2 = W1 - lr * dW1, b1 - lr * db1, W2 - lr * dW2, b2 - lr * db2
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
