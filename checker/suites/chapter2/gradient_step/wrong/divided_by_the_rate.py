import numpy as np
def gradient_step(params, grads, lr):
    return {k: params[k] - grads[k] / lr for k in params}
