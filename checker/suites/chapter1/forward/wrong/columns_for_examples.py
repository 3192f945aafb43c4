import numpy as np
def forward(x, W1, b1, W2, b2):
    a1 = np.maximum(0, np.dot(W1.T, x) + b1)
    a2 = 1 / (1 + np.exp(-(np.dot(W2.T, a1) + b2)))
    return a1, a2
