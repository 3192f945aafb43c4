import numpy as np
def one(v):
    if v > 0:
        return v
    return 0
def relu(z):
    each = np.vectorize(one)
    return each(z)
