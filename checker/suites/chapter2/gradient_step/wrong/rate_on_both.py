import numpy as np
def gradient_step(params, grads, lr):
    return {k: lr * (params[k] - grads[k]) for k in params}
