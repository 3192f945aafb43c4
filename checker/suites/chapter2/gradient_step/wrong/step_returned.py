import numpy as np
def gradient_step(params, grads, lr):
    return {k: lr * grads[k] for k in grads}
