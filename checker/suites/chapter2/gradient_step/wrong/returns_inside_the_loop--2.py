import numpy as np
def gradient_step(params, grads, lr):
    new = {}
    for key in params:
        new[key] = params[key] - lr * grads[key]
        return new
