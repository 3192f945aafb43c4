import numpy as np
def relu(z):
    z = np.array(z, dtype=float)
    out = np.zeros(z.shape)
    for i in np.ndindex(z.shape):
        if z[i] > 0:
            out[i] = z[i] ** -1
    return out
