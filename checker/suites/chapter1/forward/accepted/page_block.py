"""Functions and a small network at module level, in the quest page's style."""

import numpy as np


def relu(z):
    return np.maximum(0, z)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


np.random.seed(42)
W1 = np.random.randn(2, 3) * 0.5
b1 = np.zeros(3)
W2 = np.random.randn(3, 1) * 0.5
b2 = np.zeros(1)


def forward(x, W1, b1, W2, b2):
    a1 = relu(x @ W1 + b1)
    y_hat = sigmoid(a1 @ W2 + b2)
    return a1, y_hat


x = np.array([0.7, -1.2])
a1, y_hat = forward(x, W1, b1, W2, b2)
print("prediction:", y_hat.item())
