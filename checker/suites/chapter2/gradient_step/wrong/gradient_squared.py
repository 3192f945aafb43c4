import numpy as np
def gradient_step(params, grads, lr):
    return {k: params[k] - lr * grads[k] ** 2 for k in params}
