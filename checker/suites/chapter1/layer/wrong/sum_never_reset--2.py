import numpy as np


def layer(x, W, b, activation):
    if x.ndim == 1:
        return activation(x.dot(W) + b)
    acc = np.zeros(len(b))
    z = []
    for row in x:
        acc = acc + row.dot(W)
        z.append(acc + b)
    return activation(np.array(z))
