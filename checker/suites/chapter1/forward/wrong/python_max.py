import numpy as np


def relu(z):
    if z > 0:
        return z
    return 0


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x, W1, b1, W2, b2):
    hidden = relu(np.matmul(x, W1) + b1)
    y_hat = sigmoid(np.matmul(hidden, W2) + b2)
    return hidden, y_hat
