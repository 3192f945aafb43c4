import numpy as np


def softmax(z):
    z = z.reshape(len(z), -1)
    e = np.exp(z - z.max(axis=1, keepdims=True))
    out = e / e.sum(axis=1, keepdims=True)
    return out if out.shape[1] > 1 else out[:, 0]
