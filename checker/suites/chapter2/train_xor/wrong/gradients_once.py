import numpy as np
from chapter1.sigmoid import sigmoid
from chapter2.backward import backward
from chapter2.mse import mse
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    params = [np.array(p, dtype=float) for p in (W1, b1, W2, b2)]
    h = sigmoid(np.dot(X, params[0]) + params[1])
    out = sigmoid(np.dot(h, params[2]) + params[3])
    grads = backward(X, y, h, out, params[2])
    losses = []
    while len(losses) < epochs:
        losses.append(mse(out, y))
        for p, g in zip(params, grads):
            p -= lr * g
    return {"W1": params[0], "b1": params[1], "W2": params[2], "b2": params[3]}, losses
