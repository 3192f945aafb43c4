import numpy as np
def forward(x, W1, b1, W2, b2):
    h = np.dot(x, W1) + b1
    h = np.where(h < 0, 0, h)
    h = np.where(h > 1, 1, h)
    z = np.dot(h, W2) + b2
    y_hat = 1 / (1 + np.exp(-z))
    return h, y_hat
