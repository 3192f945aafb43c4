import numpy as np
def cross_entropy(probs, labels):
    p = np.array([max(row[c], 1e-8) for row, c in zip(probs, labels)])
    p /= np.sum(p)
    return np.average(-np.log(p))
