import numpy as np


def dsigmoid(a):
    slopes = []
    for value in a:
        slopes.append(float(value) * (1 - float(value)))
    return np.array(slopes)
