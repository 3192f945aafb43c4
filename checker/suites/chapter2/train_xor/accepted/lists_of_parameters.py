"""Parameters in a list, gradients beside them, and a dict comprehension at the end."""

import numpy as np

NAMES = ["W1", "b1", "W2", "b2"]


def sigmoid(z):
    return np.where(z >= 0, 1 / (1 + np.exp(-np.abs(z))), 1 - 1 / (1 + np.exp(-np.abs(z))))


def forward(X, params):
    W1, b1, W2, b2 = params
    a1 = sigmoid(X @ W1 + b1)
    return a1, sigmoid(a1 @ W2 + b2)


def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    params, losses, epoch = [W1, b1, W2, b2], [], 0
    while epoch < epochs:
        a1, a2 = forward(X, params)
        error = a2 - y
        losses += [np.square(error).sum() / error.size]
        d2 = error * (a2 - a2**2)
        d1 = np.outer(d2, params[2]) * (a1 - a1**2)
        grads = [X.T @ d1, d1.sum(0)[np.newaxis], a1.T @ d2, d2.sum(0)[np.newaxis]]
        params = [p - lr * g for p, g in zip(params, grads)]
        epoch += 1
    return {name: value.tolist() for name, value in zip(NAMES, params)}, losses
