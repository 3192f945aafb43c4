import numpy as np
def gradient_step(params, grads, lr):
    everything = np.concatenate([g.flatten() for g in grads.values()])
    unit = np.linalg.norm(everything)
    for name in params:
        params[name] = params[name] - lr * (grads[name] / unit)
    return params
