import numpy as np
def gradient_step(params, grads, lr):
    for p, g in zip(params.values(), grads.values()):
        p = p - lr * g
    return params
