import numpy as np
def layer(x, W, b, activation):
    z = x @ W + b
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)
