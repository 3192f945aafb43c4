import numpy as np
def softmax(z):
    m = max(z)
    e = [np.exp(v - m) for v in z]
    s = sum(e)
    return np.array([v / s for v in e])
