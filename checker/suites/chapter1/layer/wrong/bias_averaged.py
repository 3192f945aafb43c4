import numpy as np
def layer(x, W, b, activation):
    return activation(x @ W + np.mean(b))
