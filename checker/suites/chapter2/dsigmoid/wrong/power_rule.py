import numpy as np
def dsigmoid(a):
    return 1 - 2 * a
