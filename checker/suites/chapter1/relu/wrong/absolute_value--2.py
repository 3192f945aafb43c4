import numpy as np
def relu(z):
    out = z.copy()
    out[z < 0] = -z[z < 0]
    return out
