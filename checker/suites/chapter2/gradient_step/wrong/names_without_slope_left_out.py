import numpy as np


def gradient_step(params, grads, lr):
    result = {}
    for name, param in params.items():
        grad = grads[name]
        if not np.any(grad):
            continue        # nothing to do for this one
        result[name] = param - lr * grad
    return result
