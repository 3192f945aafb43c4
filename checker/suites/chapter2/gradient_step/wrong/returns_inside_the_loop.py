import numpy as np
def gradient_step(params, grads, lr):
    for key in params:
        params[key] = params[key] - lr * grads[key]
        return params
