"""The gradient squared

Does: It subtracts lr times the gradient's square, which has lost its sign.
Think: The sign says which way is down: lr * gradient as it is.
"""

import numpy as np


def gradient_step(params, grads, lr):
    return {name: params[name] - lr * grads[name] ** 2 for name in params}
