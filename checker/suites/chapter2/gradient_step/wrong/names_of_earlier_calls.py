import numpy as np
updated = dict()
def gradient_step(params, grads, lr):
    for key, value in params.items():
        updated[key] = value - lr * grads[key]
    return updated
