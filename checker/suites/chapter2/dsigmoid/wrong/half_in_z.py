import numpy as np
def dsigmoid(a):
    s = 1 / (1 + np.exp(-a))
    return a * (1 - s)
