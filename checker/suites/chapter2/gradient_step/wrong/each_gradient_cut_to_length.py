import numpy as np

MAX_NORM = 0.5

def clip(g):
    norm = np.sqrt((g ** 2).sum())
    if norm > MAX_NORM:
        g = g * (MAX_NORM / norm)
    return g

def gradient_step(params, grads, lr):
    return {k: params[k] - lr * clip(grads[k]) for k in params}
