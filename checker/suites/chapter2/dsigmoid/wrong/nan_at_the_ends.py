import numpy as np


def dsigmoid(a):
    with np.errstate(all="ignore"):
        z = np.log(np.divide(a, np.subtract(1.0, a)))
        ez = np.exp(z)
        return ez / (1 + ez) ** 2
