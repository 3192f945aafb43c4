import numpy as np

def relu(z):
    a = np.zeros(z.shape)
    n = len(z)
    i = 0
    while i < n - 1:
        a[i] = np.where(z[i] > 0, z[i], 0)
        i += 1
    return a
