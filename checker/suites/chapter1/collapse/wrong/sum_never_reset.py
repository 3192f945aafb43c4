import numpy as np


def collapse(W1, b1, W2, b2):
    W = []
    for row in W1:
        new_row = []
        s = 0.0
        for j in range(W2.shape[1]):
            for k in range(len(row)):
                s += row[k] * W2[k, j]
            new_row.append(s)
        W.append(new_row)
    b = np.dot(b1, W2) + b2
    return np.array(W), b
