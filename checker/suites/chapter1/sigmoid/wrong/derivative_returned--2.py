import numpy as np
def sigmoid(x):
    f = 1 / (1 + np.exp(-x))
    return f * (1 - f)
