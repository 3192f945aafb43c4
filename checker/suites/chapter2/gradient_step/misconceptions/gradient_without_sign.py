"""The gradient without its sign

Does: It subtracts lr times the gradient's absolute value, so that every number falls.
Think: Where the gradient is negative, down lies to the other side: the number rises.
"""

import numpy as np


def gradient_step(params, grads, lr):
    return {name: params[name] - lr * np.abs(grads[name]) for name in params}
