import numpy as np
def forward(x, W1, b1, W2, b2):
    h = x.dot(W1)
    a1 = np.maximum(0, h + b1)
    out = h.dot(W2) + b2
    y_hat = 1.0 / (1.0 + np.exp(-out))
    return (a1, y_hat)
