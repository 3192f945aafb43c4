import numpy as np
def layer(x, W, b, activation):
    out = np.zeros(W.shape[1])
    for j in range(W.shape[1]):
        for i in range(W.shape[0]):
            out[j] = x[i] * W[i, j]
        out[j] += b[j]
    return activation(out)
