import numpy as np
def dsigmoid(a):
    slope = np.zeros_like(a)
    slope += 1
    return slope
