import numpy as np


def softmax(z):
    (rows, columns) = np.shape(z)
    p = np.zeros((rows, columns))
    for i in range(rows):
        m = max(z[i])
        s = sum(np.exp(z[i][j] - m) for j in range(columns))
        for j in range(columns):
            p[i][j] = np.exp(z[i][j] - m) / s
    return p
