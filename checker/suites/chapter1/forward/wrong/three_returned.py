import numpy as np
def forward(x, W1, b1, W2, b2):
    z1 = x @ W1 + b1
    a1 = np.maximum(0, z1)
    a2 = 1 / (1 + np.exp(-(a1 @ W2 + b2)))
    return z1, a1, a2
