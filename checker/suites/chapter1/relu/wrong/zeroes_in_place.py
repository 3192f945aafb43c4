import numpy as np
def relu(z):
    mask = z <= 0
    z[mask] = 0
    return z
