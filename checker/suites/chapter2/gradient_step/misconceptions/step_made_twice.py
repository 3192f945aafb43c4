"""The step is made twice

Does: It moves every parameter by lr times its gradient, and then once more.
Think: One call is one step: either in place, or into a new dict, not both.
"""

import numpy as np


def gradient_step(params, grads, lr):
    return {name: params[name] - 2 * lr * grads[name] for name in params}
