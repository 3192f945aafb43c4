import numpy as np
def sigmoid(z):
    minus = z
    minus *= -1
    e = np.exp(minus)
    return 1.0 / (e + 1.0)
