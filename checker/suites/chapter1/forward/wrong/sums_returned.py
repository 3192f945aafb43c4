import numpy as np
def forward(x, W1, b1, W2, b2):
    z1 = x @ W1 + b1
    z2 = np.maximum(0, z1) @ W2 + b2
    return z1, z2
