import numpy as np
def gradient_step(params, grads, lr):
    lr = 0.1
    return {k: params[k] - lr * grads[k] for k in params}
