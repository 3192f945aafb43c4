import numpy as np
def softmax(z):
    z = z - z.max()
    s = np.exp(z)
    return s / s.flatten().sum()
