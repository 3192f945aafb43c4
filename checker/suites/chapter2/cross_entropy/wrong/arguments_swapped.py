import numpy as np


def cross_entropy(y_true, y_pred):
    eps = 1e-9
    total = 0
    for i in range(len(y_true)):
        total += -np.log(np.clip(y_pred[y_true[i]], eps, 1))
    return total / len(y_true)
