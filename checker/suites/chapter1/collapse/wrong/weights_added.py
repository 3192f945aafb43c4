import numpy as np
def collapse(W1, b1, W2, b2):
    return np.add(W1, W2), np.add(b1, b2)
