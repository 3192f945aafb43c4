import numpy as np
from chapter1.sigmoid import sigmoid
from chapter2.backward import backward
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    params = [W1.copy(), b1.copy(), W2.copy(), b2.copy()]
    losses = []
    for epoch in range(int(0.5 * epochs)):
        a1 = sigmoid(X @ params[0] + params[1])
        a2 = sigmoid(a1 @ params[2] + params[3])
        losses += [float(np.mean((a2 - y) ** 2))]
        for p, g in zip(params, backward(X, y, a1, a2, params[2])):
            p -= lr * g
    return dict(zip(("W1", "b1", "W2", "b2"), params)), losses
