import numpy as np
def dsigmoid(a):
    return a - a * a * a
