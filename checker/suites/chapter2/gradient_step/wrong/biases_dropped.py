import numpy as np
def gradient_step(params, grads, lr):
    return {k: v - lr * grads[k] for k, v in params.items() if k.startswith("W")}
