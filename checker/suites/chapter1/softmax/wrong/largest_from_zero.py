import numpy as np


def softmax_of_row(row):
    largest = 0
    for v in row:
        if v > largest:
            largest = v
    e = np.exp(row - largest)
    return e / e.sum()


def softmax(z):
    if z.ndim == 1:
        return softmax_of_row(z)
    return np.stack([softmax_of_row(row) for row in z])
