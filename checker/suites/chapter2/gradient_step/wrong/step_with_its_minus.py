import numpy as np
def gradient_step(params, grads, lr):
    return {k: -lr * g for k, g in grads.items()}
