import numpy as np


def collapse(W1, b1, W2, b2):
    W = np.zeros((len(W1), len(b2)))
    for i in range(len(W1)):
        for j in range(len(b2)):
            k = 1
            while k < len(W2):
                W[i, j] += W1[i, k] * W2[k, j]
                k += 1
    b = b2 + W2.T.dot(b1)
    return W, b
