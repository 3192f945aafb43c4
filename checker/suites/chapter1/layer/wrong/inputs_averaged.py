import numpy as np
def layer(x, W, b, activation):
    avg = np.mean(x, axis=-1)
    total = sum(W)
    return activation(np.multiply.outer(avg, total) + b)
