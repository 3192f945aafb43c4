import numpy as np
def gradient_step(params, grads, lr):
    for k in grads:
        grads[k] = params[k] - lr * grads[k]
    return grads
