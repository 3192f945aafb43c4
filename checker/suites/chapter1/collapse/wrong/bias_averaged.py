import numpy as np
def collapse(W1, b1, W2, b2):
    W = W1 @ W2
    b = b1.mean() + b2
    return W, b
