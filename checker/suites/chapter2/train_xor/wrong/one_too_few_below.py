import numpy as np
from chapter1.sigmoid import sigmoid
from chapter2.backward import backward
from chapter2.gradient_step import gradient_step
def loss(out, y):
    total = 0
    for o, t in zip(out.ravel(), y.ravel()):
        total += (o - t) ** 2
    return total / (y.size - 1)
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    names = ["W1", "b1", "W2", "b2"]
    params = dict(zip(names, [W1, b1, W2, b2]))
    losses = []
    for _ in range(epochs):
        h = sigmoid(X @ params["W1"] + params["b1"])
        out = sigmoid(h @ params["W2"] + params["b2"])
        losses.append(loss(out, y))
        grads = dict(zip(names, backward(X, y, h, out, params["W2"])))
        params = gradient_step(params, grads, lr)
    return params, losses
