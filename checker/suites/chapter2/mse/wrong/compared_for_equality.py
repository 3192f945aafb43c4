import numpy as np
def mse(y_hat, y):
    misses = 0
    for p, t in zip(np.ravel(y_hat), np.ravel(y)):
        if p != t:
            misses += 1
    return misses / np.size(y)
