import numpy as np
def relu(z):
    z = z.copy()
    z[z < 0] = 0
