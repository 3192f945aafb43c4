import numpy as np
def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(0, x @ W1 + b1)
    y_hat = 1 / (1 + np.exp(-(a1 @ W2 + b2)))
    return a1, np.round(y_hat, 3)
