import numpy as np
def dsigmoid(a):
    return 1 / (a * (1 - a))
