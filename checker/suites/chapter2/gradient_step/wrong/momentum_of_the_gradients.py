import numpy as np

def gradient_step(params, grads, lr, momentum=0.9, buffers={}):
    for key, grad in grads.items():
        if key in buffers:
            buffers[key] = momentum * buffers[key] + grad
        else:
            buffers[key] = grad.copy()
        params[key] -= lr * buffers[key]
    return params
