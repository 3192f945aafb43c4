import numpy as np
def gradient_step(params, grads, lr):
    return {k: v - grads[k] for k, v in params.items()}
