import numpy as np
from chapter1.sigmoid import sigmoid
from chapter2.dsigmoid import dsigmoid
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    for e in range(epochs):
        hidden = sigmoid(np.dot(X, W1) + b1)
        out = sigmoid(np.dot(hidden, W2) + b2)
        error = abs(y - out)
        losses.append(np.mean(error ** 2))
        d_out = error * dsigmoid(out)
        d_hidden = np.dot(d_out, W2.T) * dsigmoid(hidden)
        W2 = W2 - lr * np.dot(hidden.T, d_out)
        b2 = b2 - lr * np.sum(d_out, axis=0, keepdims=True)
        W1 = W1 - lr * np.dot(X.T, d_hidden)
        b1 = b1 - lr * np.sum(d_hidden, axis=0, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, losses
