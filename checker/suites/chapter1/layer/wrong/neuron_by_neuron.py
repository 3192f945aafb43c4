import numpy as np
def layer(x, W, b, activation):
    if x.ndim == 1:
        return np.array([activation(x @ W[:, j] + b[j]) for j in range(W.shape[1])])
    return np.array([[activation(r @ W[:, j] + b[j]) for j in range(W.shape[1])] for r in x])
