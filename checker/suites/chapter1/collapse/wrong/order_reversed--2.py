import numpy as np
def collapse(W1, b1, W2, b2):
    W = np.matmul(W2, W1)
    b = b1 @ W2 + b2
    return W, b
