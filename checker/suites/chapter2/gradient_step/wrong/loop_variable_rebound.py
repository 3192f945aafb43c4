import numpy as np
def gradient_step(params, grads, lr):
    for k, v in params.items():
        v = v - lr * grads[k]
    return params
