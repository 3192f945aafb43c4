import numpy as np
def forward(x, W1, b1, W2, b2):
    h = np.dot(x, W1) + b1
    out = 1 / (1 + np.exp(-(np.dot(h, W2) + b2)))
    return h, out
