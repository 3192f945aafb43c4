import numpy as np
def forward(x, W1, b1, W2, b2):
    h = np.maximum(0, np.dot(x, W1) + b1)
    o = 1 / (1 + np.exp(-(h @ W2 + b2)))
    return h, o.item()
