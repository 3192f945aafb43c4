import numpy as np
def collapse(W1, b1, W2, b2):
    W = np.dot(W1, W2)
    b = np.add(b1, b2)
    return W, b
