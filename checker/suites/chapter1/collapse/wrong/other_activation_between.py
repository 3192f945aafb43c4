import numpy as np
def collapse(W1, b1, W2, b2):
    s = lambda z: 1 / (1 + np.exp(-z))
    return W1 @ W2, s(b1) @ W2 + b2
