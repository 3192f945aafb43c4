"""The rate counts twice

Does: It multiplies the gradient by lr two times.
Think: The step is lr * gradient, once.
"""

import numpy as np


def gradient_step(params, grads, lr):
    return {name: params[name] - lr * lr * grads[name] for name in params}
