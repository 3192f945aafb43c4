import numpy as np

velocity = {}
MU = 0.9


def gradient_step(params, grads, lr):
    for k in params:
        v = velocity.get(k)
        if v is None or np.shape(v) != np.shape(params[k]):
            v = np.zeros_like(params[k])
        velocity[k] = MU * v - lr * grads[k]
        params[k] = params[k] + velocity[k]
    return params
