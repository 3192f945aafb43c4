import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(0.0, x @ W1 + b1)
    z2 = a1 @ W2 + b2
    y_hat = 1.0 / (1.0 + np.exp(-z2))
    return a1, np.squeeze(y_hat, axis=-1)
