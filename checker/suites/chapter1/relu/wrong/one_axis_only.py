import numpy as np
def relu(z):
    out = np.zeros_like(z)
    for i in range(len(z)):
        if z[i] > 0:
            out[i] = z[i]
    return out
