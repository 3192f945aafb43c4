import numpy as np
def gradient_step(params, grads, lr):
    for name in params:
        params[name] += lr * grads[name]
    return params
