"""A function of one number, stretched over arrays by np.vectorize."""

import numpy as np


def slope(value):
    return float(value) * (1 - float(value))


dsigmoid = np.vectorize(slope, otypes=[float])
