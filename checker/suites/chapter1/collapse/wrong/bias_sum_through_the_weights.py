import numpy as np
def collapse(W1, b1, W2, b2):
    return W1 @ W2, np.sum(b1) * W2 + b2
