import numpy as np
def mse(y_hat, y):
    total = 0
    for i in range(len(y)):
        total += np.sum((y_hat[i] - y[i]) ** 2)
        return total / len(y)
