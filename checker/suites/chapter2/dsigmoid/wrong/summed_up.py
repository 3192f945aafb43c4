import numpy as np
def dsigmoid(a):
    return np.dot(a.ravel(), (1 - a).ravel())
