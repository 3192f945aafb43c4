import numpy as np
def layer(x, W, b, activation):
    return activation((x @ W + b) / np.sqrt(len(W)))
