import numpy as np
def layer(x, W, b, activation):
    n_in, n_out = W.shape
    z = np.zeros(n_out)
    for j in range(n_out):
        for i in range(n_in):
            z[j] += x[i] * W[i, j]
        z[j] += b[j]
    return activation(z)
