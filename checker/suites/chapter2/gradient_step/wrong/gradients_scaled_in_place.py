import numpy as np
def gradient_step(params, grads, lr):
    for k in grads:
        grads[k] *= lr
        params[k] = params[k] - grads[k]
    return params
