import numpy as np
def layer(x, W, b, activation):
    sums = np.dot(x, W) + b
    out = []
    for s in sums:
        out.append(activation(s))
    return np.array(out)
