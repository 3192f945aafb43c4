import numpy as np
def one(row):
    row = np.exp(row - max(row))
    return row / sum(row)
def softmax(z):
    if z.ndim == 1:
        return one(z)
    probs = np.zeros(z.shape)
    i = 0
    while i < len(z) - 1:
        probs[i] = one(z[i])
        i += 1
    return probs
