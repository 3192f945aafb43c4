import numpy as np
def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(0, x @ W1 + b1)
    z = a1 @ W2 + b2
    e = np.exp(z - z.max())
    return a1, e / e.sum()
