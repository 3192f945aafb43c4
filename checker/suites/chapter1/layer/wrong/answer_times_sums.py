import numpy as np
def layer(x, W, b, activation):
    pre = np.matmul(x, W) + b
    gate = activation(pre)
    return np.multiply(gate, pre)
