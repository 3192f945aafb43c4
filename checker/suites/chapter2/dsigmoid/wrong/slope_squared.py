import numpy as np
def dsigmoid(a):
    return (a * (1 - a)) ** 2
