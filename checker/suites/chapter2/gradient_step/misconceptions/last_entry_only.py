"""The last parameter alone

Does: It makes a new dict in every turn of the loop, so that only the last parameter is in it.
Think: Make the dict once, before the loop, and put every parameter into it.
"""

import numpy as np


def gradient_step(params, grads, lr):
    for name in params:
        new = {name: params[name] - lr * grads[name]}
    return new
