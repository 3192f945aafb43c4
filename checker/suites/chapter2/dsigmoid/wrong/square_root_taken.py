import numpy as np
def dsigmoid(a):
    return np.sqrt(a * (1 - a))
