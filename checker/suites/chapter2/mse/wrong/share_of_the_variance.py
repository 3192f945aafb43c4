import numpy as np
def mse(y_hat, y):
    return 1 - np.sum((y_hat - y) ** 2) / np.sum((y - y.mean()) ** 2)
