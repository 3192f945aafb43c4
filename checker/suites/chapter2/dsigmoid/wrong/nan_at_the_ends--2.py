import numpy as np


def dsigmoid(a):
    # sigmoid'(z) = e^-z / (1 + e^-z)^2 with e^-z = (1 - a) / a
    q = (1 - a) / a
    return q / (1 + q) ** 2
