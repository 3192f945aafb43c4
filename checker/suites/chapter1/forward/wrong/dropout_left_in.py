import numpy as np

KEEP_PROB = 0.5


def forward(x, W1, b1, W2, b2):
    H1 = np.maximum(0, np.dot(x, W1) + b1)
    U1 = (np.random.rand(*H1.shape) < KEEP_PROB) / KEEP_PROB  # dropout mask
    H1 = H1 * U1
    out = np.dot(H1, W2) + b2
    return H1, 1.0 / (1.0 + np.exp(-out))
