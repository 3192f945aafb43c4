import numpy as np
def gradient_step(params, grads, lr):
    for k in params:
        params[k] -= lr * grads[k]
    return {k: params[k] - lr * grads[k] for k in params}
