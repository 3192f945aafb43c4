import numpy as np
def forward(x, W1, b1, W2, b2):
    z1 = x @ W1
    z1 += b1
    a1 = z1
    a1[a1 < 0] = 0
    return a1, 1 / 1 + np.exp(-(a1 @ W2 + b2))
