import numpy as np
def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(x @ W1 + b1, 0)
    y = 1 / (1 + np.exp(-(a1 @ W2 + b2)))
    return a1, np.squeeze(y)
