import numpy as np
def dsigmoid(a):
    return np.abs(a - 0.5)
