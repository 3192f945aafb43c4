import numpy as np
def dsigmoid(a):
    return np.exp(-a) / (1 + np.exp(-a))
