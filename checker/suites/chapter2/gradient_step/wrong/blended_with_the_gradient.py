import numpy as np
def gradient_step(params, grads, lr):
    return {k: (1 - lr) * params[k] + lr * grads[k] for k in params}
