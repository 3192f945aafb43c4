"""Divided by the rate

Does: It divides the gradient by lr, so that a small rate makes a large step.
Think: The rate scales the step: lr * gradient.
"""

import numpy as np


def gradient_step(params, grads, lr):
    return {name: params[name] - grads[name] / lr for name in params}
