"""Blended with the gradient

Does: It computes (1 - lr) * p + lr * g, an average of parameter and gradient.
Think: The gradient is a direction and no new value: p - lr * g.
"""

import numpy as np


def gradient_step(params, grads, lr):
    return {name: (1 - lr) * params[name] + lr * grads[name] for name in params}
