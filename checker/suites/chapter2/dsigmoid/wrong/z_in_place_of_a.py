import numpy as np
def dsigmoid(a):
    z = np.log(a / (1 - a))
    return z * (1 - z)
