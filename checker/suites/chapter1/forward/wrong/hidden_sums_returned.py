import numpy as np
def forward(x, W1, b1, W2, b2):
    z1 = x @ W1 + b1
    y = 1 / (1 + np.exp(-(np.where(z1 > 0, z1, 0) @ W2 + b2)))
    return (z1, y)
