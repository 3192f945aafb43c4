import numpy as np
def mse(y_hat, y):
    for i in range(len(y)):
        err = np.mean((y_hat[i] - y[i]) ** 2)
    return err
