import numpy as np
def dsigmoid(a):
    return 1 - np.square(a)
