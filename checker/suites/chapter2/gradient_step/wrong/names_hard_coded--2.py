import numpy as np
def gradient_step(params, grads, lr):
    for k in ["W1", "b1", "W2", "b2"]:
        params[k] = params[k] - lr * grads[k]
    return params
