import numpy as np
def gradient_step(params, grads, lr):
    return {k: params[k] - lr * np.clip(grads[k], -1, 1) for k in params}
