import numpy as np
def gradient_step(params, grads, lr):
    updated = dict()
    for k, g in grads.items():
        factor = 1 / np.exp(lr * g)
        updated[k] = factor * params[k]
    return updated
