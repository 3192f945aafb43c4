import numpy as np
def dsigmoid(a):
    return np.array([v * (1 - v) for v in a.ravel()])
