import numpy as np


def layer(x, W, b, activation):
    outputs = []
    for j in range(W.shape[1]):
        z_j = np.dot(x, W[:, j]) + b[j]
        outputs.append(activation(z_j))
    return np.array(outputs)
