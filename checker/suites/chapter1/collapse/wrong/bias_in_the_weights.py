import numpy as np
def collapse(W1, b1, W2, b2):
    return np.dot(np.add(W1, b1), W2), b2
