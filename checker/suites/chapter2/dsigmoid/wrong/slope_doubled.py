import numpy as np
def dsigmoid(a):
    return 2 * a * (1 - a)
