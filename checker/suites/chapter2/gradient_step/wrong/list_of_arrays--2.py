import numpy as np
def gradient_step(params, grads, lr):
    for k in params:
        params[k] -= lr * grads[k]
    return params["W1"], params["b1"], params["W2"], params["b2"]
