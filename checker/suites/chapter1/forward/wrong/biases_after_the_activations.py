import numpy as np


def layer(x, W, b, activation):
    return activation(x @ W) + b


def forward(x, W1, b1, W2, b2):
    a1 = layer(x, W1, b1, lambda z: z * (z > 0))
    y_hat = layer(a1, W2, b2, lambda z: 0.5 * (1 + np.tanh(0.5 * z)))
    return (a1, y_hat)
