"""The rate on both

Does: It multiplies parameter and gradient by lr: lr * (p - g).
Think: lr scales the step alone: p - lr * g.
"""

import numpy as np


def gradient_step(params, grads, lr):
    return {key: lr * (params[key] - grads[key]) for key in params}
