import numpy as np
def relu(z):
    return z * z * (z > 0)
