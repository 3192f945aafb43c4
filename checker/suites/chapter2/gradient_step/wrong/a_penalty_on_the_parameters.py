import numpy as np
def gradient_step(params, grads, lr):
    weight_decay = 1e-3
    for name in params:
        g = grads[name]
        if not name.startswith("b"):
            g = g + weight_decay * params[name]
        params[name] = params[name] - lr * g
    return params
