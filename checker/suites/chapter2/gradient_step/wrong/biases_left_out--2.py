import numpy as np
def gradient_step(params, grads, lr):
    return {k: (v - lr * grads[k] if "W" in k else v) for k, v in params.items()}
