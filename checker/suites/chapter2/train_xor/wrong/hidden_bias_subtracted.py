import numpy as np
from chapter2.backward import backward
def layer(v, W, threshold):
    return 1 / (1 + np.exp(threshold - np.dot(v, W)))
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    history = []
    for i in range(epochs):
        hidden = layer(X, W1, b1)
        answer = 1 / (1 + np.exp(-np.dot(hidden, W2) - b2))
        history.append(np.square(answer - y).mean())
        g = backward(X, y, hidden, answer, W2)
        W1, b1, W2, b2 = [p - lr * d for p, d in zip((W1, b1, W2, b2), g)]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, history
