"""a minus its square, element by element in a list comprehension where there are elements."""

import numpy as np


def dsigmoid(a):
    flat = [value - value**2 for value in np.ravel(a)]
    return np.array(flat).reshape(np.shape(a))
