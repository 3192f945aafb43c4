"""The gradient clipped

Does: It cuts every gradient off at -1 and 1.
Think: Clipping is a remedy for exploding gradients; plain descent takes them as they are.
"""

import numpy as np


def gradient_step(params, grads, lr):
    return {name: params[name] - lr * np.clip(grads[name], -1, 1) for name in params}
