"""The gradients returned

Does: It updates the parameters in place and returns grads.
Think: What has moved are the parameters: return that dict.
"""

import numpy as np


def gradient_step(params, grads, lr):
    for name in params:
        params[name] -= lr * grads[name]
    return grads
