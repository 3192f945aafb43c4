import numpy as np
def dsigmoid(a):
    return np.dot(a, 1 - a)
