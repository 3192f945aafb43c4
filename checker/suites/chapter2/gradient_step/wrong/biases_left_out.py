import numpy as np
def gradient_step(params, grads, lr):
    for k in params:
        if k.startswith("W"):
            params[k] = params[k] - lr * grads[k]
    return params
