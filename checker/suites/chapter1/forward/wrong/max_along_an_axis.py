import numpy as np


def forward(x, W1, b1, W2, b2):
    z1 = np.dot(x, W1) + b1
    a1 = z1.max(0)
    z2 = np.dot(a1, W2) + b2
    y_hat = 1 / (1 + np.exp(-z2))
    return a1, y_hat
