import numpy as np
def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(0, x @ W1 + b1)
    y = 1 / (1 + np.exp(-(a1 @ W2 + b2)))
    return x, y
