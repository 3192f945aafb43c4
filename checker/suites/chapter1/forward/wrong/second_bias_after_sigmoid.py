import numpy as np


def forward(x, W1, b1, W2, b2):
    h = np.dot(x, W1)
    h += b1
    h[h < 0] = 0
    out = np.dot(h, W2)
    out = 1.0 / (1.0 + np.exp(-out))
    out += b2
    return h, out
