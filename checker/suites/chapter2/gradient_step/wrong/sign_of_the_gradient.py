import numpy as np
def gradient_step(params, grads, lr):
    return {k: params[k] - lr * np.sign(grads[k]) for k in params}
