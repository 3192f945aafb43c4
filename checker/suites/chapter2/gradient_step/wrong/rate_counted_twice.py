import numpy as np
def gradient_step(params, grads, lr):
    for k in grads:
        g = lr * grads[k]
        params[k] = params[k] - lr * g
    return params
