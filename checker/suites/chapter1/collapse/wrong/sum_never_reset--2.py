import numpy as np


def collapse(W1, b1, W2, b2):
    acc = 0
    b = np.zeros_like(b2)
    for j, column in enumerate(W2.T):
        for bias, weight in zip(b1, column):
            acc += bias * weight
        b[j] = acc + b2[j]
    return np.matmul(W1, W2), b
