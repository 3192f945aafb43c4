import numpy as np
def gradient_step(params, grads, lr):
    new = {}
    for name, value in params.items():
        new[name] = np.subtract(value, lr)
    return new
