import numpy as np
def dsigmoid(a):
    return np.log(a / (1 - a))
