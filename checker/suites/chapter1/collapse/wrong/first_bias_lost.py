import numpy as np
def collapse(W1, b1, W2, b2):
    W = np.dot(W1, W2)
    return W, b2
