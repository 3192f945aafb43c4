import numpy as np
def dsigmoid(a):
    return np.where(a > 0, 1.0, 0.0)
