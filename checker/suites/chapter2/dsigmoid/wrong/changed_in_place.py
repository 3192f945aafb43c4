import numpy as np
def dsigmoid(a):
    a *= 1 - a
    return a
