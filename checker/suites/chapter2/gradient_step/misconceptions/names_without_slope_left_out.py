"""Left out where the gradient is 0

Does: It leaves a parameter out of the dict where its gradient is 0 everywhere.
Think: With no slope a parameter stays where it is, and it still belongs into the dict: 0 subtracted
    is a step, too.
"""

import numpy as np


def gradient_step(params, grads, lr):
    return {name: params[name] - lr * grads[name] for name in params if grads[name].any()}
