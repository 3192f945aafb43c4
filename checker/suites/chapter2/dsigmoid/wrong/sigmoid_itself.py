import numpy as np
def dsigmoid(a):
    return 1 / (1 + np.exp(-a))
