import numpy as np
def mse(y_hat, y):
    return float(np.sqrt(((y_hat - y) ** 2).mean()))
