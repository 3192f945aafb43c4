import numpy as np
def dsigmoid(a):
    for i in np.ndindex(a.shape):
        a[i] = a[i] * (1 - a[i])
    return a
