import numpy as np
def share(row):
    e = np.exp(row - np.max(row))
    out = np.zeros(len(e))
    for i in range(len(e)):
        rest = 0.0
        for j in range(len(e)):
            if j != i:
                rest += e[j]
        out[i] = e[i] / rest
    return out
def softmax(z):
    if z.ndim == 1:
        return share(z)
    return np.array([share(row) for row in z])
