import numpy as np
def forward(x, W1, b1, W2, b2):
    x = np.atleast_2d(x)
    h = np.maximum(0, x @ W1 + b1)
    return h, 1 / (1 + np.exp(-(h @ W2 + b2)))
