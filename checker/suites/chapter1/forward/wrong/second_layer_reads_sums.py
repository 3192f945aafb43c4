import numpy as np
def forward(x, W1, b1, W2, b2):
    z1 = x @ W1 + b1
    a1 = np.where(z1 > 0, z1, 0)
    z2 = z1 @ W2 + b2
    return a1, 1 / (1 + np.exp(-z2))
