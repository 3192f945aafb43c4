import numpy as np
def dsigmoid(a):
    return np.sum(a - a ** 2)
