import numpy as np


def gradient_step(params, grads, lr):
    keys = list(params)
    values = list(params.values())
    slopes = list(grads.values())
    for i in range(len(keys)):
        params[keys[i]] = np.subtract(values[i], lr * slopes[i])
    return params
