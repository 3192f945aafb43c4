"""Times the parameter

Does: It multiplies the step by the parameter itself: p - lr * p * g.
Think: The step is lr * gradient; how large the parameter is has no part in it.
"""

import numpy as np


def gradient_step(params, grads, lr):
    return {name: params[name] - lr * params[name] * grads[name] for name in params}
