import numpy as np


def collapse(W1, b1, W2, b2):
    W = W1.dot(W2)
    b = np.zeros(W2.shape[1])
    for o in range(W2.shape[1]):
        for h in range(len(b1)):
            b[o] = b1[h] * W2[h][o] + b2[o]
    return (W, b)
