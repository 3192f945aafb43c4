import numpy as np

def relu(z):
    z = np.asarray(z)
    flat = z.flatten()
    result = np.zeros(flat.shape)
    for i in range(1, flat.size):
        if flat[i] > 0:
            result[i] = flat[i]
    return result.reshape(z.shape)
