import numpy as np
def dsigmoid(a):
    s = 1 / (1 + np.exp(-a))
    return s * (1 - a)
