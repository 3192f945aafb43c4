import numpy as np
def dsigmoid(a):
    return (a > 0).astype(float)
