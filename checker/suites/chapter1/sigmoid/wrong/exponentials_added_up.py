import numpy as np
def sigmoid(z):
    below = 1.0
    for v in np.ravel(z):
        below += np.exp(-v)
    return 1.0 / below
